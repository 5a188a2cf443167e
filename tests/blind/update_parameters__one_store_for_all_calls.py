# exercise: update_parameters
# right: no
# wrong: the new parameters are arrays that every call fills again
# lines: 9
_new = {}
def update_parameters(params, grads, lr=1e-3):
    out = []
    for k, (p, g) in enumerate(zip(params, grads)):
        buf = _new.setdefault((k, p.shape), np.empty(p.shape))
        np.multiply(g, -lr, out=buf)
        buf += p
        out.append(buf)
    return out
