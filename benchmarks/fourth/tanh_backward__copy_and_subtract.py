# exercise: tanh_backward
# right: yes

def tanh_backward(d_h, h):
    """What the tanh lets through: all of d_h less the part h * h of it."""
    d_f = np.array(d_h, dtype=float)
    d_f -= d_f * np.square(h)
    return d_f
