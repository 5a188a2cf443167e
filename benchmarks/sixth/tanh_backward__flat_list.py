# exercise: tanh_backward
# right: no
# wrong: the result is a flat array, whatever the shape of what came in
# lines: 9
def tanh_backward(d_h, h):
    out = []
    for g, s in zip(np.nditer(d_h), np.nditer(h)):
        out.append(float(g) * (1 - float(s) * float(s)))
    return np.array(out)
