# exercise: merge_heads
# right: no
# wrong: .T turns round all four axes, and the reshape after it takes the sizes in another order than they are in
# lines: 7
def merge_heads(x):
    B, heads, T, size = x.shape
    return x.T.reshape(T, size, heads, B).transpose(3, 0, 2, 1).reshape(B, T, heads * size)
