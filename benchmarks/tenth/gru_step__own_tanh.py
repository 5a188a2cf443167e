# exercise: gru_step
# right: no
# wrong: tanh is written with exp(-2a), which overflows for a of -1000 and gives NaN with a warning
# lines: 6, 7
def squash(a):
    e = np.exp(-2 * a)
    return (1 - e) / (1 + e)


def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = W_h.shape[1]
    rows = {"r": slice(0, H), "z": slice(H, 2 * H), "n": slice(2 * H, 3 * H)}
    from_x = {k: W_x[s] @ x + b_x[s] for k, s in rows.items()}
    from_h = {k: W_h[s] @ h_prev + b_h[s] for k, s in rows.items()}
    r, z = (sigmoid(from_x[k] + from_h[k]) for k in "rz")
    n = squash(from_x["n"] + r * from_h["n"])
    return z * h_prev + (1 - z) * n, [r, z, n]
