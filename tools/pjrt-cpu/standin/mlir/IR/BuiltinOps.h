// Stand-in for MLIR's header of this name: the wheel ships MLIR's headers without LLVM's, so they do not
// compile. A module handle is one pointer, passed by value; nothing else of it crosses our calls.
#ifndef STABLEJET_STANDIN_MLIR_IR_BUILTINOPS_H_
#define STABLEJET_STANDIN_MLIR_IR_BUILTINOPS_H_

namespace mlir {

class Operation {
 public:
  void erase();  // in libtensorflow_framework.so.2
};

class ModuleOp {
 public:
  explicit operator bool() const { return operation != nullptr; }
  Operation* operation = nullptr;
};

}  // namespace mlir

#endif
