# exercise: bptt
# right: no
# wrong: Every share for U goes to the column of the word whose error it is, not of the word that was read at that step.
# lines: 17
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    probs, h = model.forward_propagation(x)
    gU, gV, gW, gb, gc = (np.zeros_like(p) for p in model.params)
    for t, (word, target) in enumerate(zip(x, y)):
        do = probs[t] - np.eye(len(b_out))[target]
        gW += do[:, None] * h[t + 1]
        gc += do[:, None]
        back = W.T @ do
        s = t
        while s >= 0 and t - s < truncate:
            back = back * (1 - h[s + 1] ** 2)
            gU[:, word] += back
            gV += back[:, None] * h[s]
            gb += back[:, None]
            back = V.T @ back
            s -= 1
    return gU, gV, gW, gb, gc
