# exercise: softmax
# right: yes
def softmax(x, axis=0):
    rows = np.moveaxis(np.asarray(x) * 1.0, axis, -1).astype(np.float64)
    flat = rows.reshape(-1, rows.shape[-1])
    out = np.stack([e / np.sum(e) for r in flat if (e := np.exp(r - max(r))) is not None])
    return np.moveaxis(out.reshape(rows.shape), -1, axis)
