# exercise: generate_name
# right: yes
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    def rest(x, h, room):
        if room == 0:
            return ""
        h, p = rnn_step(x, h, params)
        logits = np.log(np.clip(p, 1e-300, None)).ravel() / temperature
        weights = np.exp(logits - logits.max())
        stairs = np.cumsum(weights)
        k = int(np.searchsorted(stairs, rng.random() * stairs[-1], side="right"))
        if k == 0:
            return ""
        nxt = np.zeros_like(x)
        nxt[k] = 1.0
        return idx_to_letter[k] + rest(nxt, h, room - 1)

    U, V = params[0], params[1]
    return rest(np.zeros((U.shape[1], 1)), np.zeros((V.shape[0], 1)), max_length)
