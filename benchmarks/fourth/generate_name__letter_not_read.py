# exercise: generate_name
# right: no
# wrong: the drawn letter never becomes the next input, which stays the zero vector
# lines: 10
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C, H = params[0].shape[1], params[1].shape[0]
    x, h = np.zeros((C, 1)), np.zeros((H, 1))
    letters = []
    while len(letters) < max_length:
        h, p = rnn_step(x, h, params)
        logits = np.log(np.clip(p, 1e-30, None)) / temperature
        index = int(rng.choice(C, p=softmax(logits)[:, 0]))
        if index == 0:
            break
        letters.append(idx_to_letter[index])
    return "".join(letters)
