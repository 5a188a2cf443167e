# exercise: tanh_backward
# right: yes
def tanh_backward(d_h, h):
    with np.nditer([d_h, h, None], flags=["zerosize_ok"]) as walk:
        for g, a, out in walk:
            out[...] = g * (1 - a) * (1 + a)
        return walk.operands[2]
