// Stand-in for MLIR's header of this name; see BuiltinOps.h. The real class holds one pointer.
#ifndef STABLEJET_STANDIN_MLIR_IR_MLIRCONTEXT_H_
#define STABLEJET_STANDIN_MLIR_IR_MLIRCONTEXT_H_

namespace mlir {

class MLIRContext {
 public:
  enum class Threading { DISABLED, ENABLED };
  explicit MLIRContext(Threading multithreading = Threading::ENABLED);
  ~MLIRContext();
  MLIRContext(const MLIRContext&) = delete;
  MLIRContext& operator=(const MLIRContext&) = delete;

 private:
  void* implementation_;
};

}  // namespace mlir

#endif
