/**
 * Words that Payload's Vietnamese leaves in English or says in a way officials would misread: a version of a draft
 * is a save, not a publication.
 */
export const mendedVietnamese = {
  error: {
    followingFieldsInvalid_one: 'Mục sau chưa đúng:',
    followingFieldsInvalid_other: 'Các mục sau chưa đúng:',
  },
  general: {
    collections: 'Danh mục',
    dashboard: 'Trang chính',
  },
  version: {
    aboutToRestore: 'Bạn sắp lấy lại nội dung của lần lưu {{versionDate}}.',
    compareVersions: 'So sánh các lần lưu',
    confirmVersionRestoration: 'Xác nhận lấy lại nội dung cũ',
    currentlyPublished: 'Lần lưu mới nhất',
    modifiedOnly: 'Chỉ hiện chỗ đã sửa',
    moreVersions: 'Thêm lần lưu...',
    previouslyPublished: 'Lần lưu trước',
    previousVersion: 'Lần lưu trước',
    restoredSuccessfully: 'Đã lấy lại nội dung cũ.',
    restoreThisVersion: 'Lấy lại nội dung này',
    selectVersionToCompare: 'Chọn lần lưu để so sánh',
    specificVersion: 'Lần lưu khác',
    version: 'Lần lưu',
    versions: 'Các lần lưu',
  },
}
