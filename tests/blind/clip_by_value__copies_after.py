# exercise: clip_by_value
# right: no
# wrong: results lie in buffers that the next call fills again
# name: one-result-for-all-calls
# lines: 10
_buf = {}
def clip_by_value(grads, clip_value):
    out = []
    for k, g in enumerate(grads):
        b = _buf.setdefault((k, g.shape), np.empty(g.shape))
        np.clip(g, -clip_value, clip_value, out=b)
        out.append(b)
    return out
