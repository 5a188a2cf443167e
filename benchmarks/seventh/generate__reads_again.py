# exercise: generate
# right: no
# wrong: For every new word the whole text is read from its beginning, but on top of the state that the last reading left.
# lines: 21
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    C = len(word_to_idx)
    unk = word_to_idx["UNK"]
    indices = [word_to_idx.get(word, unk) for word in prompt]
    state = np.zeros((params[1].shape[0], 1))
    new_words = []
    for _ in range(max_tokens):
        text = np.eye(C)[indices][:, :, None]
        outputs, states = forward_pass(text, state, params)
        state = states[-1]
        indices.append(int(np.argmax(outputs[-1])))
        new_words.append(idx_to_word[indices[-1]])
        if new_words[-1] == "EOS":
            break
    return new_words
