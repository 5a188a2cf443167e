# exercise: tanh_backward
# right: yes
def tanh_backward(d_h, h):
    d_f = np.empty(np.shape(d_h))
    for place in np.ndindex(d_f.shape):
        d_f[place] = (1 - h[place]) * (1 + h[place]) * d_h[place]
    return d_f
