// The door for custom calls of other libraries: the FFI extension, by which a client hands data to the handlers of one
// execution, and XLA's own C interface, by which a library registers handlers.
#include "plugin.h"
#include "xla/ffi/ffi_api.h"
#include "xla/ffi/type_id_registry.h"
#include "xla/pjrt/c/pjrt_c_api_ffi_extension.h"

namespace plugin {
namespace {

using xla::ffi::TypeIdRegistry;

absl::Status TypeIDRegister(PJRT_FFI_TypeID_Register_Args& args) {
  TF_RETURN_IF_ERROR(NotNull(args.type_name, "type_name"));
  const absl::string_view name(args.type_name, args.type_name_size);
  const TypeIdRegistry::TypeId wanted(args.type_id);
  if (wanted != TypeIdRegistry::kUnknownTypeId) return TypeIdRegistry::RegisterExternalTypeId(name, wanted);
  TF_ASSIGN_OR_RETURN(const TypeIdRegistry::TypeId assigned, TypeIdRegistry::AssignExternalTypeId(name));
  args.type_id = assigned.value();
  return absl::OkStatus();
}

absl::Status UserDataAdd(PJRT_FFI_UserData_Add_Args& args) {
  TF_RETURN_IF_ERROR(NotNull(args.context, "context"));
  const PJRT_FFI_UserData& user_data = args.user_data;
  return args.context->impl.ffi_context().Insert(TypeIdRegistry::TypeId(user_data.type_id), user_data.data,
                                                 user_data.deleter);
}

PJRT_FFI_Extension MakeFfiExtension() {
  PJRT_FFI_Extension extension = {};
  extension.base.struct_size = PJRT_FFI_Extension_STRUCT_SIZE;
  extension.base.type = PJRT_Extension_Type_FFI;
  extension.type_id_register = [](PJRT_FFI_TypeID_Register_Args* args) -> PJRT_Error* {
    return Call("PJRT_FFI_TypeID_Register", PJRT_FFI_TypeID_Register_Args_STRUCT_SIZE, args, TypeIDRegister);
  };
  extension.user_data_add = [](PJRT_FFI_UserData_Add_Args* args) -> PJRT_Error* {
    return Call("PJRT_FFI_UserData_Add", PJRT_FFI_UserData_Add_Args_STRUCT_SIZE, args, UserDataAdd);
  };
  return extension;
}

}  // namespace

PJRT_Extension_Base* FfiExtension(PJRT_Extension_Base* next) {
  static PJRT_FFI_Extension extension = MakeFfiExtension();
  extension.base.next = next;
  return &extension.base;
}

}  // namespace plugin

// The C API of this version registers no handlers; XLA's FFI does.
extern "C" __attribute__((visibility("default"))) const XLA_FFI_Api* XLA_FFI_GetApi() {
  return xla::ffi::GetXlaFfiApi();
}
