# exercise: generate_name
# right: no
# wrong: Letters are drawn with NumPy's global generator and not with rng, and a name may be one letter too long.
# lines: 14, 18
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    U, V, W, b_hidden, b_out = params
    x = np.zeros((U.shape[1], 1))
    h = np.zeros((V.shape[0], 1))
    name = ""
    while True:
        h, p = rnn_step(x, h, params)
        logits = np.log(p + 1e-300) / temperature
        probs = softmax(logits)
        i = np.random.choice(len(probs), p=probs.flatten())
        if i == 0:
            return name
        name = name + idx_to_letter[i]
        if len(name) > max_length:
            return name
        x = np.zeros_like(x)
        x[i] = 1
