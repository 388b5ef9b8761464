import { BasedOnField as BasedOnField_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { CalendarDateCell as CalendarDateCell_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { CalendarDateField as CalendarDateField_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { MonthDayField as MonthDayField_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { LegalDocumentPicker as LegalDocumentPicker_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { RowLabel as RowLabel_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { OptionSelect as OptionSelect_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { ConditionField as ConditionField_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { LegalDocumentSelect as LegalDocumentSelect_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { FactSelect as FactSelect_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { ParameterSelect as ParameterSelect_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { SetPartSelect as SetPartSelect_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { RecordFieldSelect as RecordFieldSelect_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { ParameterValueField as ParameterValueField_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { OriginField as OriginField_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { StatusCell as StatusCell_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { WorkflowPanel as WorkflowPanel_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { ReviewView as ReviewView_17db14c172db69dabea2d78093d6f120 } from '@tieuchi/cms/rsc'
import { RawJsonView as RawJsonView_17db14c172db69dabea2d78093d6f120 } from '@tieuchi/cms/rsc'
import { SuccessionPanel as SuccessionPanel_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { RegisterFiles as RegisterFiles_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { ImportView as ImportView_cf94889c9faf3b83482b5381e0d0d9c4 } from '@tieuchi/cms/procedure/rsc'
import { CorrectionHistory as CorrectionHistory_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { RegistrationPanel as RegistrationPanel_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { IncidentTypeSelect as IncidentTypeSelect_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { IncidentDetails as IncidentDetails_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { StruckOutCell as StruckOutCell_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { AssessmentStatusCell as AssessmentStatusCell_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { OutcomeCell as OutcomeCell_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { AssessmentView as AssessmentView_cf94889c9faf3b83482b5381e0d0d9c4 } from '@tieuchi/cms/procedure/rsc'
import { NoticePanel as NoticePanel_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { NoticeFilters as NoticeFilters_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { MatterPanel as MatterPanel_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { MatterDueCell as MatterDueCell_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { MatterFilters as MatterFilters_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { DecisionPanel as DecisionPanel_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { AppealPanel as AppealPanel_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { NominationPanel as NominationPanel_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { NominationFactsField as NominationFactsField_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { PlainCell as PlainCell_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { NominationFilters as NominationFilters_d97a18d9bd7b5e59e5a807fdd9494a1c } from '@tieuchi/cms/procedure/client'
import { Icon as Icon_17db14c172db69dabea2d78093d6f120 } from '@tieuchi/cms/rsc'
import { Logo as Logo_17db14c172db69dabea2d78093d6f120 } from '@tieuchi/cms/rsc'
import { LanguageSwitch as LanguageSwitch_81374d052059106265fe595b9e29d8c8 } from '@tieuchi/cms/client'
import { ProcedureDesk as ProcedureDesk_cf94889c9faf3b83482b5381e0d0d9c4 } from '@tieuchi/cms/procedure/rsc'
import { TaskBoard as TaskBoard_17db14c172db69dabea2d78093d6f120 } from '@tieuchi/cms/rsc'
import { OversightLink as OversightLink_cf94889c9faf3b83482b5381e0d0d9c4 } from '@tieuchi/cms/procedure/rsc'
import { OversightView as OversightView_cf94889c9faf3b83482b5381e0d0d9c4 } from '@tieuchi/cms/procedure/rsc'
import { ReportView as ReportView_cf94889c9faf3b83482b5381e0d0d9c4 } from '@tieuchi/cms/procedure/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@tieuchi/cms/client#BasedOnField": BasedOnField_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/client#CalendarDateCell": CalendarDateCell_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/client#CalendarDateField": CalendarDateField_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/client#MonthDayField": MonthDayField_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/client#LegalDocumentPicker": LegalDocumentPicker_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/client#RowLabel": RowLabel_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/client#OptionSelect": OptionSelect_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/client#ConditionField": ConditionField_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/client#LegalDocumentSelect": LegalDocumentSelect_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/client#FactSelect": FactSelect_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/client#ParameterSelect": ParameterSelect_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/client#SetPartSelect": SetPartSelect_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/client#RecordFieldSelect": RecordFieldSelect_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/client#ParameterValueField": ParameterValueField_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/client#OriginField": OriginField_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/client#StatusCell": StatusCell_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/client#WorkflowPanel": WorkflowPanel_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/rsc#ReviewView": ReviewView_17db14c172db69dabea2d78093d6f120,
  "@tieuchi/cms/rsc#RawJsonView": RawJsonView_17db14c172db69dabea2d78093d6f120,
  "@tieuchi/cms/procedure/client#SuccessionPanel": SuccessionPanel_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#RegisterFiles": RegisterFiles_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/rsc#ImportView": ImportView_cf94889c9faf3b83482b5381e0d0d9c4,
  "@tieuchi/cms/procedure/client#CorrectionHistory": CorrectionHistory_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#RegistrationPanel": RegistrationPanel_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#IncidentTypeSelect": IncidentTypeSelect_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#IncidentDetails": IncidentDetails_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#StruckOutCell": StruckOutCell_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#AssessmentStatusCell": AssessmentStatusCell_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#OutcomeCell": OutcomeCell_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/rsc#AssessmentView": AssessmentView_cf94889c9faf3b83482b5381e0d0d9c4,
  "@tieuchi/cms/procedure/client#NoticePanel": NoticePanel_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#NoticeFilters": NoticeFilters_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#MatterPanel": MatterPanel_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#MatterDueCell": MatterDueCell_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#MatterFilters": MatterFilters_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#DecisionPanel": DecisionPanel_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#AppealPanel": AppealPanel_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#NominationPanel": NominationPanel_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#NominationFactsField": NominationFactsField_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#PlainCell": PlainCell_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/procedure/client#NominationFilters": NominationFilters_d97a18d9bd7b5e59e5a807fdd9494a1c,
  "@tieuchi/cms/rsc#Icon": Icon_17db14c172db69dabea2d78093d6f120,
  "@tieuchi/cms/rsc#Logo": Logo_17db14c172db69dabea2d78093d6f120,
  "@tieuchi/cms/client#LanguageSwitch": LanguageSwitch_81374d052059106265fe595b9e29d8c8,
  "@tieuchi/cms/procedure/rsc#ProcedureDesk": ProcedureDesk_cf94889c9faf3b83482b5381e0d0d9c4,
  "@tieuchi/cms/rsc#TaskBoard": TaskBoard_17db14c172db69dabea2d78093d6f120,
  "@tieuchi/cms/procedure/rsc#OversightLink": OversightLink_cf94889c9faf3b83482b5381e0d0d9c4,
  "@tieuchi/cms/procedure/rsc#OversightView": OversightView_cf94889c9faf3b83482b5381e0d0d9c4,
  "@tieuchi/cms/procedure/rsc#ReportView": ReportView_cf94889c9faf3b83482b5381e0d0d9c4,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
