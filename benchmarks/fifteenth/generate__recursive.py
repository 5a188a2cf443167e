# exercise: generate
# right: no
# wrong: unknown words of the prompt are skipped instead of read as 'UNK', and the EOS that ends the answer is left out
# lines: 18, 23
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    def column(index):
        return one_hot_encode(index, len(word_to_idx))[:, None]

    def go_on(o, h, left):
        choice = int(np.argmax(o))
        if left == 0 or idx_to_word[choice] == "EOS":
            return []
        h, o = rnn_step(column(choice), h, params)
        return [idx_to_word[choice]] + go_on(o, h, left - 1)

    known = [word_to_idx[w] for w in prompt if w in word_to_idx]
    h, o = np.zeros((params[0].shape[0], 1)), None
    for index in known:
        h, o = rnn_step(column(index), h, params)
    return go_on(o, h, max_tokens)
