// Errors and events.
#include "plugin.h"

namespace plugin {

PJRT_Error* ToError(absl::Status status) { return status.ok() ? nullptr : new PJRT_Error{std::move(status)}; }

absl::Status NotNull(const void* pointer, absl::string_view what) {
  if (pointer != nullptr) return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat(what, " is null"));
}

absl::Status ArrayNotNull(const void* pointer, size_t count, absl::string_view what) {
  return count == 0 ? absl::OkStatus() : NotNull(pointer, what);
}

absl::Status CheckStructSize(absl::string_view name, size_t actual, size_t expected) {
  if (actual >= expected) return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat("the struct ", name, " has ", actual, " bytes, expected at least ",
                                                 expected, " (PJRT C API ", PJRT_API_MAJOR, ".", PJRT_API_MINOR,
                                                 "); the caller declares an older one"));
}

absl::Status Error_GetCode(PJRT_Error_GetCode_Args& args) {
  args.code = static_cast<PJRT_Error_Code>(args.error->status.code());  // the C codes are absl's
  return absl::OkStatus();
}

absl::Status Event_Destroy(PJRT_Event_Destroy_Args& args) {
  delete args.event;
  return absl::OkStatus();
}

absl::Status Event_IsReady(PJRT_Event_IsReady_Args& args) {
  args.is_ready = args.event->future.IsReady();
  return absl::OkStatus();
}

absl::Status Event_Await(PJRT_Event_Await_Args& args) { return args.event->future.Await(); }

absl::Status Event_Error(PJRT_Event_Error_Args& args) {
  if (!args.event->future.IsReady()) return absl::FailedPreconditionError("the event is not ready");
  return args.event->future.Await();
}

absl::Status Event_OnReady(PJRT_Event_OnReady_Args& args) {
  if (args.callback == nullptr) return absl::InvalidArgumentError("callback is null");
  args.event->future.OnReady([callback = args.callback, user_arg = args.user_arg](absl::Status status) {
    callback(ToError(std::move(status)), user_arg);  // the error is the callback's to destroy
  });
  return absl::OkStatus();
}

}  // namespace plugin
