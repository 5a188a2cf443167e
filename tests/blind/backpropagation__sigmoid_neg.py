# exercise: backpropagation
# right: no
# wrong: The sigmoid's slope is a quotient of exponentials, NaN where the unit is exactly 0.
# lines: 25
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    h = np.zeros((len(V), 1))
    hs, zs, ls = [h], [], []
    loss = 0
    for w, k in zip(words, tags):
        z = U @ E[[w]].T + V @ h + b_hidden
        h = 1 / (1 + np.exp(-z))
        s = W @ h + b_out
        s = s - s.max()
        lse = np.log(np.exp(s).sum())
        loss += lse - s[k, 0]
        hs.append(h); zs.append(z); ls.append(np.exp(s - lse))
    G = [np.zeros_like(p) for p in params]
    nxt = np.zeros_like(h)
    for t in range(T)[::-1]:
        d = ls[t].copy(); d[tags[t]] -= 1
        G[3] += d @ hs[t + 1].T; G[5] += d
        e = np.exp(-zs[t])
        dz = (W.T @ d + nxt) * e / (1 + e) ** 2
        G[0][words[t]] += (U.T @ dz)[:, 0]; G[1] += dz @ E[[words[t]]]; G[2] += dz @ hs[t].T; G[4] += dz
        nxt = V.T @ dz
    return loss, G
