# exercise: generate
# right: no
# wrong: reads prompt and new words from the beginning for every new word but keeps the state of the last time, so the text is read several times over; besides, unknown words of the prompt are skipped and not read as UNK
# lines: 7, 11, 13
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    size = len(word_to_idx)
    known = [w for w in prompt if w in word_to_idx]
    state = np.zeros((params[0].shape[0], 1))
    new = []
    while len(new) < max_tokens:
        for w in known + new:
            column = one_hot_encode(word_to_idx[w], size)[:, None]
            state, probs = rnn_step(column, state, params)
        new.append(idx_to_word[int(probs.argmax())])
        if new[-1] == "EOS":
            break
    return new
