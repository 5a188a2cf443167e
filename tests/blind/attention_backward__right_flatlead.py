# exercise: attention_backward
# right: yes
def attention_backward(d_output, q, k, v, weights):
    fold = lambda a: a.reshape(-1, *a.shape[-2:])
    do, Q, K, V, w = map(fold, (d_output, q, k, v, weights))
    dv = np.matmul(w.transpose(0, 2, 1), do)
    dw = np.matmul(do, V.transpose(0, 2, 1))
    ds = (dw - np.einsum("bts,bts->bt", dw, w)[:, :, None]) * w / Q.shape[2] ** 0.5
    return np.matmul(ds, K).reshape(q.shape), np.matmul(ds.transpose(0, 2, 1), Q).reshape(k.shape), dv.reshape(v.shape)
