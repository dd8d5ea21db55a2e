// Stand-in for MLIR's header of this name; see BuiltinOps.h.
#ifndef STABLEJET_STANDIN_MLIR_IR_OWNINGOPREF_H_
#define STABLEJET_STANDIN_MLIR_IR_OWNINGOPREF_H_

#include <utility>

#include "mlir/IR/BuiltinOps.h"

namespace mlir {

template <typename Op>
class OwningOpRef {
 public:
  OwningOpRef() = default;
  explicit OwningOpRef(Op op) : op_(op) {}
  OwningOpRef(OwningOpRef&& other) noexcept : op_(std::exchange(other.op_, Op())) {}
  OwningOpRef& operator=(OwningOpRef&& other) noexcept {
    std::swap(op_, other.op_);
    return *this;
  }
  ~OwningOpRef() {
    if (op_) op_.operation->erase();
  }
  Op get() const { return op_; }

 private:
  Op op_;
};

}  // namespace mlir

#endif
