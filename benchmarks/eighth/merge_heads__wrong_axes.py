# exercise: merge_heads
# right: no
# wrong: the axes come as (T, B, heads, n) and are reshaped as if the batch were first, so sequences and steps are mixed
# lines: 7
def merge_heads(x):
    batch, heads, time, n = x.shape
    y = np.einsum("bhtn->tbhn", x)
    return np.reshape(y, (batch, time, heads * n))
