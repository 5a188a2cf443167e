# exercise: generate_name
# right: no
# wrong: the letter is taken by its place in the dict, not by its key, which is wrong when the dict was not filled in the order of the indices
# name: places-for-indices
# lines: 7
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    letters = list(idx_to_letter.values())
    C, H = len(letters), params[1].shape[0]
    x = np.zeros((C, 1))
    h = np.zeros((H, 1))
    out = []
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        q = softmax(np.log(p[:, 0] + 1e-300) / temperature)
        k = rng.choice(C, p=q)
        if letters[k] == ".":
            break
        out.append(letters[k])
        x = np.eye(C)[k].reshape(-1, 1)
    return "".join(out)
