# exercise: generate
# right: no
# wrong: the column of probabilities is fed back instead of the chosen word's one-hot column
# lines: 23
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    unk = word_to_idx["UNK"]
    eye = np.eye(len(word_to_idx))
    xs = [eye[:, [word_to_idx.get(w, unk)]] for w in prompt]
    outputs, states = forward_pass(xs, np.zeros((params[1].shape[0], 1)), params)
    h, o = states[-1], outputs[-1]
    answer = []
    for _ in range(max_tokens):
        answer.append(idx_to_word[int(np.argmax(o))])
        if answer[-1] == "EOS":
            break
        h, o = rnn_step(o, h, params)
    return answer
