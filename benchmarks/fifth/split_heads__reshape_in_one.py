# exercise: split_heads
# right: no
# wrong: Reshapes at once, so the first head gets whole vectors of the first time steps.
# lines: 9
def split_heads(x, heads):
    shape = list(x.shape[:2])
    shape[1:1] = [heads]
    shape.append(x.shape[2] // heads)
    return x.reshape(shape)
