# exercise: attention_backward
# right: no
# wrong: two faults: d_k lacks the division by the root of D, and leading axes are made into one and stay so, also where there was none
# lines: 6, 12
def attention_backward(d_output, q, k, v, weights):
    d_output, q, k, v, weights = (a.reshape(-1, *a.shape[-2:]) for a in (d_output, q, k, v, weights))
    d_q, d_k, d_v = [], [], []
    for do, Q, K, V, A in zip(d_output, q, k, v, weights):
        dA = do @ V.T
        dS = np.array([(np.diag(a) - np.outer(a, a)) @ da for a, da in zip(A, dA)])
        d_q.append(dS @ K / np.sqrt(Q.shape[1]))
        d_k.append(dS.T @ Q)
        d_v.append(A.T @ do)
    return np.array(d_q), np.array(d_k), np.array(d_v)
