# exercise: lstm_step_backward
# right: no
# wrong: The slopes are computed in place, in the arrays of the gates that were handed in, so the stored gates are spoiled for the caller.
# lines: 13, 15, 16
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    tc = np.tanh(c)
    delta = d_c + d_h * o * (1 - tc**2)
    d_c_prev = f * delta
    up = [delta * g, delta * c_prev, delta * i, d_h * tc]
    for gate, sort in zip((i, f, g, o), "ssts"):
        if sort == "s":
            gate -= gate**2
        else:
            gate *= -gate
            gate += 1
    d_z = np.concatenate([u * slope for u, slope in zip(up, (i, f, g, o))])
    d_h_prev = params[1].T @ d_z
    return (d_z * x.T, d_z * h_prev.T, d_z), d_h_prev, d_c_prev
