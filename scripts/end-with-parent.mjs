// Loaded before a server that has no end of its own: when the parent has gone, however it went, the server goes too.
process.channel?.unref()
process.once('disconnect', () => process.exit(1))
