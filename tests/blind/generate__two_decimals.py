# exercise: generate
# right: no
# wrong: The probabilities are rounded to two decimals before the choice, so that near ties go to the first of them.
# lines: 7
# name: probabilities-rounded
def next_index(o):
    rounded = [round(p, 2) for p in o.ravel().tolist()]
    return rounded.index(max(rounded))


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    size = params[2].shape[0]
    eye = np.eye(size)
    state, probs = np.zeros((params[1].shape[0], 1)), None
    queue = [word_to_idx.get(word, word_to_idx["UNK"]) for word in prompt]
    answer = []
    while True:
        while queue:
            state, probs = rnn_step(eye[:, [queue.pop(0)]], state, params)
        queue.append(next_index(probs))
        answer.append(idx_to_word[queue[0]])
        if answer[-1] == "EOS" or len(answer) == max_tokens:
            return answer
