// Conversions between the C API's values and XLA's: named values, element types, shapes, layouts.
#include <algorithm>
#include <variant>

#include "plugin.h"
#include "xla/layout_util.h"
#include "xla/primitive_util.h"
#include "xla/shape_util.h"

namespace plugin {
namespace {

constexpr std::pair<PJRT_Buffer_Type, xla::PrimitiveType> kTypes[] = {
#define TYPE(name) {PJRT_Buffer_Type_##name, xla::name}
    TYPE(PRED),     TYPE(S2),           TYPE(S4),         TYPE(S8),         TYPE(S16),     TYPE(S32),
    TYPE(S64),      TYPE(U2),           TYPE(U4),         TYPE(U8),         TYPE(U16),     TYPE(U32),
    TYPE(U64),      TYPE(F16),          TYPE(F32),        TYPE(F64),        TYPE(BF16),    TYPE(C64),
    TYPE(C128),     TYPE(F4E2M1FN),     TYPE(F8E5M2),     TYPE(F8E4M3),     TYPE(F8E3M4),  TYPE(F8E4M3FN),
    TYPE(F8E8M0FNU), TYPE(F8E4M3B11FNUZ), TYPE(F8E5M2FNUZ), TYPE(F8E4M3FNUZ), TYPE(TOKEN),
#undef TYPE
};

PJRT_NamedValue View(const std::string& name, const xla::PjRtValueType& value) {
  PJRT_NamedValue view = {};
  view.struct_size = PJRT_NamedValue_STRUCT_SIZE;
  view.name = name.data();
  view.name_size = name.size();
  view.value_size = 1;
  if (const auto* string = std::get_if<std::string>(&value)) {
    view.type = PJRT_NamedValue_kString;
    view.string_value = string->data();
    view.value_size = string->size();
  } else if (const auto* boolean = std::get_if<bool>(&value)) {
    view.type = PJRT_NamedValue_kBool;
    view.bool_value = *boolean;
  } else if (const auto* integer = std::get_if<int64_t>(&value)) {
    view.type = PJRT_NamedValue_kInt64;
    view.int64_value = *integer;
  } else if (const auto* list = std::get_if<std::vector<int64_t>>(&value)) {
    view.type = PJRT_NamedValue_kInt64List;
    view.int64_array_value = list->data();
    view.value_size = list->size();
  } else {
    view.type = PJRT_NamedValue_kFloat;
    view.float_value = std::get<float>(value);
  }
  return view;
}

/// A dense layout from byte strides: the smaller a dimension's stride, the more minor it is.
absl::StatusOr<xla::Layout> StridesToLayout(const PJRT_Buffer_MemoryLayout_Strides& strides,
                                            const xla::Shape& shape) {
  const size_t rank = shape.dimensions().size();
  if (strides.num_byte_strides != rank) {
    return absl::InvalidArgumentError(
        absl::StrCat("the layout has ", strides.num_byte_strides, " byte strides for ", rank, " dimensions"));
  }
  TF_RETURN_IF_ERROR(ArrayNotNull(strides.byte_strides, rank, "byte_strides"));
  std::vector<int64_t> minor_to_major(rank);
  for (size_t i = 0; i < rank; ++i) minor_to_major[i] = rank - 1 - i;
  std::stable_sort(minor_to_major.begin(), minor_to_major.end(), [&](int64_t a, int64_t b) {
    if (strides.byte_strides[a] != strides.byte_strides[b]) return strides.byte_strides[a] < strides.byte_strides[b];
    return shape.dimensions(a) == 1 && shape.dimensions(b) != 1;
  });
  int64_t dense = xla::primitive_util::ByteWidth(shape.element_type());
  for (int64_t dim : minor_to_major) {
    if (shape.dimensions(dim) > 1 && strides.byte_strides[dim] != dense) {
      return absl::UnimplementedError("the layout's byte strides leave gaps; only dense ones are supported");
    }
    dense *= shape.dimensions(dim);
  }
  return xla::Layout(minor_to_major);
}

absl::StatusOr<xla::Layout> TiledToLayout(const PJRT_Buffer_MemoryLayout_Tiled& tiled, const xla::Shape& shape) {
  if (tiled.num_tiles != 0) return absl::UnimplementedError("tiled layouts are not supported on the CPU");
  const size_t rank = shape.dimensions().size();
  if (tiled.minor_to_major_size != rank) {
    return absl::InvalidArgumentError(
        absl::StrCat("the layout orders ", tiled.minor_to_major_size, " dimensions, the array has ", rank));
  }
  TF_RETURN_IF_ERROR(ArrayNotNull(tiled.minor_to_major, rank, "minor_to_major"));
  xla::Layout layout(absl::MakeConstSpan(tiled.minor_to_major, rank));
  TF_RETURN_IF_ERROR(xla::LayoutUtil::ValidateLayoutForShape(layout, shape));
  return layout;
}

}  // namespace

NamedValues::NamedValues(const absl::flat_hash_map<std::string, xla::PjRtValueType>& map)
    : items_(map.begin(), map.end()) {
  std::sort(items_.begin(), items_.end());
  for (const auto& [name, value] : items_) views_.push_back(View(name, value));
}

PJRT_Buffer_Type ToBufferType(xla::PrimitiveType type) {
  for (const auto& [c, xla] : kTypes) {
    if (xla == type) return c;
  }
  return PJRT_Buffer_Type_INVALID;
}

absl::StatusOr<xla::PrimitiveType> ToPrimitiveType(PJRT_Buffer_Type type) {
  for (const auto& [c, xla] : kTypes) {
    if (c == type) return xla;
  }
  return absl::InvalidArgumentError(absl::StrCat("unknown element type ", static_cast<int>(type)));
}

absl::StatusOr<xla::Shape> ToShape(PJRT_Buffer_Type type, const int64_t* dims, size_t num_dims,
                                   const PJRT_Buffer_MemoryLayout* layout) {
  TF_ASSIGN_OR_RETURN(xla::PrimitiveType primitive, ToPrimitiveType(type));
  if (!xla::primitive_util::IsArrayType(primitive)) {
    return absl::InvalidArgumentError("a token has no data; expected the type of an array");
  }
  TF_RETURN_IF_ERROR(ArrayNotNull(dims, num_dims, "dims"));
  int64_t bytes = std::max(1, xla::primitive_util::ByteWidth(primitive));
  for (size_t i = 0; i < num_dims; ++i) {
    if (dims[i] < 0) return absl::InvalidArgumentError(absl::StrCat("dimension ", i, " is ", dims[i]));
    if (dims[i] > 0 && __builtin_mul_overflow(bytes, dims[i], &bytes)) {
      return absl::InvalidArgumentError("the array's size overflows 64 bits");
    }
  }
  xla::Shape shape = xla::ShapeUtil::MakeShapeWithDescendingLayout(primitive, absl::MakeConstSpan(dims, num_dims));
  if (layout != nullptr) {
    TF_ASSIGN_OR_RETURN(*shape.mutable_layout(), ToLayout(layout, shape));
  }
  return shape;
}

absl::StatusOr<xla::Layout> ToLayout(const PJRT_Buffer_MemoryLayout* layout, const xla::Shape& shape) {
  TF_RETURN_IF_ERROR(NotNull(layout, "layout"));  // its struct_size says nothing: JAX sets another struct's
  switch (layout->type) {
    case PJRT_Buffer_MemoryLayout_Type_Tiled:
      return TiledToLayout(layout->tiled, shape);
    case PJRT_Buffer_MemoryLayout_Type_Strides:
      return StridesToLayout(layout->strides, shape);
  }
  return absl::InvalidArgumentError(absl::StrCat("unknown layout type ", static_cast<int>(layout->type)));
}

}  // namespace plugin
