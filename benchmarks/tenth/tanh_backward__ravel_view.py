# exercise: tanh_backward
# right: no
# wrong: ravel gives a view of d_h, so the loop overwrites the caller's gradient and no new array is returned
# lines: 6
def tanh_backward(d_h, h):
    flat = d_h.ravel()
    for i, s in enumerate(h.flat):
        flat[i] = flat[i] * (1.0 - s * s)
    return flat.reshape(h.shape)
