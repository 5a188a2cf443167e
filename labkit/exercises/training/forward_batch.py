"""Exercise 5.4: forward_batch, many sequences in one pass."""

import numpy as np

from labkit.engine import Array, Case, Exercise, Mistake, Several
from labkit.exercises.forward.softmax import softmax
from labkit.exercises.training._common import random_params, repeating_tokens


def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    Arguments:
        inputs: token indices (B, T), integers.
        hidden_state: the state of each sequence before its first input, (B, H).
        params: (U, V, W, b_hidden, b_out).

    Returns:
        outputs: probabilities of the next token, (B, T, C).
        hidden_states: (B, T + 1, H); entry t + 1 of a row is its state after input t.
    """
    U, V, W, b_hidden, b_out = params
    batch_size, num_steps = inputs.shape
    hidden_states = np.zeros((batch_size, num_steps + 1, V.shape[0]))
    hidden_states[:, 0] = hidden_state
    columns = (U + b_hidden).T
    from_inputs = columns[inputs]  # U @ one_hot(i) is column i of U
    for t in range(num_steps):
        from_past = hidden_states[:, t] @ V.T
        hidden_states[:, t + 1] = np.tanh(from_inputs[:, t] + from_past)
    from_hidden = hidden_states[:, 1:] @ W.T
    logits = from_hidden + b_out[:, 0]
    outputs = softmax(logits, axis=-1)
    return outputs, hidden_states


def cases(rng):
    """One step, one row, then batches in which B, T, H and C all differ; edges last."""

    def draw(B, T, H, C):
        params = random_params(rng, H, C)
        return repeating_tokens(rng, (B, T), C), rng.uniform(-0.8, 0.8, size=(B, H)), params

    inputs, _, params = draw(3, 4, 5, 6)
    loud, loud_state, (U, V, W, b_hidden, b_out) = draw(3, 2, 4, 5)
    no_bias, past, weights = draw(2, 4, 3, 5)
    narrow, narrow_state, narrow_params = draw(3, 5, 4, 2)
    return [
        Case("one time step", *draw(3, 1, 4, 5)),
        Case("a single sequence", *draw(1, 5, 3, 4)),
        Case("a batch with a zero initial state", inputs, np.zeros((3, 5)), params),
        Case("zero biases", no_bias, past, (*weights[:3], np.zeros((3, 1)), np.zeros((5, 1)))),
        Case("a batch whose rows start from different states", *draw(4, 3, 2, 5)),
        Case("a longer batch", *draw(2, 7, 5, 3)),
        Case("indices of dtype int32, params as a list", narrow.astype(np.int32), narrow_state,
             list(narrow_params)),
        Case("logits of ±1000", loud, loud_state,
             (U, V, 3000 * W, b_hidden, b_out)),
        Case("one hidden unit", *draw(2, 3, 1, 4)),
    ]  # fmt: skip


EXERCISE = Exercise(
    answer=forward_batch,
    cases=cases,
    returns=Several(Array("outputs", rtol=2e-8), Array("hidden_states", rtol=2e-8)),
    number="5.4",
    minutes=15,
    difficulty=2,
    points=4,
    hints=(
        "This is `forward_pass` for `B` sequences at once. A row of `inputs` is a sequence of "
        "token indices, a row of `hidden_state` is where that sequence starts. The loop over "
        "time stays; a loop over sequences is no longer needed.",
        "`U @ x` with a one-hot `x` is one column of `U`: which indexing fetches the columns for "
        "a whole `(B, T)` array of tokens at once? States now lie in rows: what does "
        "`V @ h` for a column become for a matrix of rows? Along which axis do the "
        "probabilities of one step lie?",
        "fetch, for every token, its column of U (as a row), add the hidden bias\n\n"
        "for each step: rows of the state before, times V on the proper side; add what the "
        "inputs give; tanh; store one place further on\n\nfrom all states but the first: rows "
        "times W on the proper side, plus the output bias; softmax over the vocabulary",
    ),
    mistakes=(
        Mistake(
            "v-transposed",
            "from_past = hidden_states[:, t] @ V.T",
            "from_past = hidden_states[:, t] @ V",
            "the hidden state is multiplied by V from the wrong side",
            "rows of states times V",
            "`V @ h` for a column h is `h.T @ ...` for a row: what stands in the gap?",
        ),
        Mistake(
            "no-hidden-bias",
            "columns = (U + b_hidden).T",
            "columns = U.T",
            "b_hidden is never added",
            "a pass without the hidden bias",
            "Which three terms stand inside the tanh?",
        ),
        Mistake(
            "no-output-bias",
            "logits = from_hidden + b_out[:, 0]",
            "logits = from_hidden",
            "b_out is never added",
            "a pass without the output bias",
            "Which two terms make a logit?",
        ),
        Mistake(
            "outputs-one-step-late",
            "hidden_states[:, 1:] @ W.T",
            "hidden_states[:, :-1] @ W.T",
            "outputs come from the state before the input",
            "a pass that reads output t off hidden_states[:, t]",
            "Which entry of hidden_states has already seen input t?",
        ),
        Mistake(
            "initial-state-unused",
            "hidden_states[:, 0] = hidden_state\n",
            "hidden_states[:, 0] = 0.0\n",
            "the initial state has no influence",
            "a pass that starts from zeros whatever it is given",
            "What does entry 0 of hidden_states hold before the loop begins?",
        ),
        Mistake(
            "one-initial-state-for-all",
            "hidden_states[:, 0] = hidden_state\n",
            "hidden_states[:, 0] = hidden_state[0]\n",
            "every row starts from the first row's state",
            "a pass that uses hidden_state[0] for the whole batch",
            "Does each sequence bring its own initial state?",
        ),
        Mistake(
            "state-never-carried",
            "from_past = hidden_states[:, t] @",
            "from_past = hidden_states[:, 0] @",
            "every step starts from the initial state",
            "a pass whose step t never sees step t - 1",
            "Which state goes into step t: the first one, or the one that step t - 1 left?",
        ),
        Mistake(
            "tanh-before-the-sum",
            "np.tanh(from_inputs[:, t] + from_past)",
            "np.tanh(from_inputs[:, t]) + from_past",
            "the past is added outside the tanh",
            "a pass with tanh around the input's part alone",
            "Where does the bracket of the tanh close?",
        ),
        Mistake(
            "no-tanh",
            "np.tanh(from_inputs[:, t] + from_past)",
            "from_inputs[:, t] + from_past",
            "the hidden state is not squashed",
            "a pass without tanh",
            "What keeps each hidden unit between -1 and 1?",
        ),
        Mistake(
            "sigmoid-for-tanh",
            "np.tanh(from_inputs[:, t] + from_past)",
            "1 / (1 + np.exp(-(from_inputs[:, t] + from_past)))",
            "the hidden state goes through a sigmoid",
            "a pass with sigmoid in place of tanh",
            "Which function takes the hidden state to the range from -1 to 1?",
        ),
        Mistake(
            "logits-returned",
            "outputs = softmax(logits, axis=-1)",
            "outputs = logits",
            "outputs are scores, not probabilities",
            "a pass without softmax",
            "What should the C numbers of one step sum to?",
        ),
        Mistake(
            "softmax-over-time",
            "outputs = softmax(logits, axis=-1)",
            "outputs = softmax(logits, axis=1)",
            "probabilities sum to one over time, not over the vocabulary",
            "softmax along axis 1",
            "In an array (B, T, C), which axis counts the words?",
        ),
        Mistake(
            "softmax-over-batch",
            "outputs = softmax(logits, axis=-1)",
            "outputs = softmax(logits)",
            "probabilities sum to one over the batch, not over the vocabulary",
            "softmax along axis 0, its default",
            "In an array (B, T, C), which axis counts the words, and which does softmax take?",
        ),
        Mistake(
            "softmax-overflows",
            "outputs = softmax(logits, axis=-1)",
            "exponentials = np.exp(logits)\n"
            "    outputs = exponentials / exponentials.sum(axis=-1, keepdims=True)",
            "large logits overflow",
            "a softmax that exponentiates the logits as they come",
            "What is exp(1000), and which of your functions already avoids it?",
        ),
        Mistake(
            "one-softmax-for-all",
            "outputs = softmax(logits, axis=-1)",
            "exponentials = np.exp(logits - logits.max())\n"
            "    outputs = exponentials / exponentials.sum()",
            "all probabilities of the batch sum to one together",
            "one softmax over every number in the batch",
            "How many distributions does a batch hold, and what should each sum to?",
        ),
        Mistake(
            "initial-state-dropped",
            "return outputs, hidden_states",
            "return outputs, hidden_states[:, 1:]",
            "hidden_states lacks its entry 0",
            "a pass that returns T states instead of T + 1",
            "Where will the backward pass find the state before the first input?",
        ),
        Mistake(
            "time-first",
            "return outputs, hidden_states",
            "return outputs.transpose(1, 0, 2), hidden_states.transpose(1, 0, 2)",
            "time is the first axis of what is returned",
            "a pass that returns (T, B, C) and (T + 1, B, H)",
            "Which axis comes first in inputs: the sequences or the steps?",
        ),
        Mistake(
            "values-exchanged",
            "return outputs, hidden_states",
            "return hidden_states, outputs",
            "the two values are returned in the other order",
            "a pass that returns hidden_states first",
            "Which of the two does the stub name first?",
        ),
        Mistake(
            "initial-state-overwritten",
            "    from_hidden = hidden_states[:, 1:]",
            "    hidden_state[:] = hidden_states[:, -1]\n    from_hidden = hidden_states[:, 1:]",
            "the caller's initial state is overwritten",
            "a pass that leaves the last state in its argument",
            "Which line writes into the array that came in as hidden_state?",
        ),
        Mistake(
            "first-entry-stays-zero",
            "return outputs, hidden_states",
            "hidden_states[:, 0] = 0.0\n    return outputs, hidden_states",
            "entry 0 of hidden_states is zero, not the initial state",
            "a pass that starts from hidden_state and never writes it down",
            "Where will the backward pass find the state before the first input?",
        ),
        Mistake(
            "one-maximum-for-all",
            "outputs = softmax(logits, axis=-1)",
            "exponentials = np.exp(logits - logits.max())\n"
            "    outputs = exponentials / exponentials.sum(axis=-1, keepdims=True)",
            "softmax is shifted by one maximum for the whole batch",
            "a softmax that takes logits.max() over everything",
            "What becomes of a row whose logits are all 2000 below the largest of the batch?",
        ),
        Mistake(
            "last-state-dropped",
            "return outputs, hidden_states",
            "return outputs, hidden_states[:, :-1]",
            "hidden_states lacks its last entry",
            "a pass that returns the states before each input, T of them",
            "How many states are there around T inputs?",
        ),
        Mistake(
            "only-the-last-state",
            "return outputs, hidden_states",
            "return outputs, hidden_states[:, -1]",
            "only the last hidden state comes back",
            "a pass that keeps no state but the last",
            "Which states will the backward pass need?",
        ),
        Mistake(
            "one-array-for-all-states",
            "return outputs, hidden_states",
            "hidden_states[:] = hidden_states[:, -1:]\n    return outputs, hidden_states",
            "every entry of hidden_states is the last state",
            "a pass that stores one array again and again, and writes into it",
            "Is each stored state an array of its own?",
        ),
        Mistake(
            "reshape-for-transpose",
            "return outputs, hidden_states",
            "by_time = outputs.swapaxes(0, 1), hidden_states.swapaxes(0, 1)\n"
            "    return by_time[0].reshape(outputs.shape), by_time[1].reshape(hidden_states.shape)",
            "sequences and time steps are mixed up",
            "a reshape from (T, B, ...) to (B, T, ...) where axes should change places",
            "Which number stands beside which after a reshape, and which after a transpose?",
        ),
        Mistake(
            "no-past",
            "from_past = hidden_states[:, t] @ V.T",
            "from_past = 0.0",
            "the past has no influence",
            "a pass without V",
            "Which three terms stand inside the tanh?",
        ),
        Mistake(
            "hidden-bias-twice",
            "columns = (U + b_hidden).T",
            "columns = (U + 2 * b_hidden).T",
            "the hidden bias is counted twice",
            "a pass that adds b_hidden to both terms inside the tanh",
            "How often does b_hidden stand inside the tanh?",
        ),
        Mistake(
            "relu",
            "np.tanh(from_inputs[:, t] + from_past)",
            "np.maximum(from_inputs[:, t] + from_past, 0.0)",
            "the hidden state goes through relu",
            "a pass with relu in place of tanh",
            "Which function takes the hidden state to the range from -1 to 1?",
        ),
        Mistake(
            "log-probabilities",
            "outputs = softmax(logits, axis=-1)",
            "outputs = np.log(np.maximum(softmax(logits, axis=-1), 1e-300))",
            "outputs are log-probabilities",
            "a pass that takes the logarithm of its softmax",
            "What should the C numbers of one step sum to?",
        ),
    ),
    # A bias is the same all along these axes, and softmax forgets what is added everywhere.
    incompatible=(
        frozenset({"no-output-bias", "softmax-over-time"}),
        frozenset({"no-output-bias", "softmax-over-batch"}),
        # Without a past, and from zeros, a constant state serves as well.
        frozenset({"no-past", "initial-state-unused"}),
        frozenset({"no-past", "first-entry-stays-zero"}),
    ),
)
