# exercise: generate_name
# right: no
# wrong: the probabilities themselves and not their logarithms are divided by the temperature and go through softmax again
# lines: 12
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    size = len(idx_to_letter)
    h = np.zeros_like(params[3])
    x = np.zeros((size, 1))
    result = ""
    while len(result) < max_length:
        h, logits = rnn_step(x, h, params)
        probs = softmax(logits / temperature)
        k = int(rng.choice(np.arange(size), p=probs.flatten()))
        if k == 0:
            break
        result = result + idx_to_letter[k]
        x = np.zeros((size, 1))
        x[k] = 1
    return result
