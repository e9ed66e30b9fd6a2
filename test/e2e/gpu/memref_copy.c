/* What the CPU pipeline calls to copy a strided buffer. Linked into libraries
 * that go to machines without MLIR. */
#include <stdint.h>
#include <string.h>

/* The layout that MLIR gives to an unranked memref and to its descriptor. */
typedef struct {
  char *allocated, *aligned;
  int64_t offset;
  int64_t sizes_and_strides[];
} descriptor;
typedef struct {
  int64_t rank;
  descriptor *buffer;
} unranked;

static void copy(int64_t bytes, int64_t rank, char *from,
                 const int64_t *from_strides, char *to,
                 const int64_t *to_strides, const int64_t *sizes) {
  if (rank == 0) {
    memcpy(to, from, (size_t)bytes);
    return;
  }
  if (rank == 1 && *from_strides == 1 && *to_strides == 1) {
    memcpy(to, from, (size_t)(bytes * *sizes));
    return;
  }
  for (int64_t i = 0; i < *sizes; ++i)
    copy(bytes, rank - 1, from + i * *from_strides * bytes, from_strides + 1,
         to + i * *to_strides * bytes, to_strides + 1, sizes + 1);
}

void memrefCopy(int64_t bytes, unranked *from, unranked *to) {
  int64_t rank = from->rank;
  const descriptor *source = from->buffer, *target = to->buffer;
  copy(bytes, rank, source->aligned + source->offset * bytes,
       source->sizes_and_strides + rank,
       target->aligned + target->offset * bytes,
       target->sizes_and_strides + rank, source->sizes_and_strides);
}
