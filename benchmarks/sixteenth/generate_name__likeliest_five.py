# exercise: generate_name
# right: no
# wrong: Only the five likeliest letters can be drawn, whatever the temperature.
# lines: 11
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = len(idx_to_letter)
    x, h = np.zeros((C, 1)), np.zeros((len(params[1]), 1))
    letters = []
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        best = np.argsort(p[:, 0])[-5:]
        q = softmax(np.log(p[best, 0]) / temperature)
        k = int(rng.choice(best, p=q))
        if k == 0:
            break
        letters.append(idx_to_letter[k])
        x = np.zeros((C, 1))
        x[k, 0] = 1
    return "".join(letters)
