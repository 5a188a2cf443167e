# exercise: sigmoid
# right: no
# wrong: float32 input stays float32, the promised result is float64
# lines: 6
def sigmoid(x):
    if x.dtype.kind != "f":
        x = x.astype(np.float64)
    half = x.dtype.type(0.5)
    return half * np.tanh(half * x) + half
