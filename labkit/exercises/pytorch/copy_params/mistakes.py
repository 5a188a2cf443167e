"""Table of data: mistakes of copy_params, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "second-bias-left",
        '        "rnn.bias_hh_l0": np.zeros(len(b_hidden)),\n',
        "",
        "the second hidden bias keeps its random start",
        "a copy that leaves bias_hh_l0 as it found it",
        "nn.RNN adds two biases. What is in the one that you did not write to?",
    ),
    Mistake(
        "first-bias-left",
        '        "rnn.bias_ih_l0": b_hidden[:, 0],\n'
        '        "rnn.bias_hh_l0": np.zeros(len(b_hidden)),\n',
        '        "rnn.bias_hh_l0": b_hidden[:, 0],\n',
        "the first hidden bias keeps its random start",
        "a copy that leaves bias_ih_l0 as it found it",
        "nn.RNN adds two biases. What is in the one that you did not write to?",
    ),
    Mistake(
        "bias-counted-twice",
        "np.zeros(len(b_hidden))",
        "b_hidden[:, 0]",
        "the hidden bias is counted twice",
        "a copy that writes b_hidden into both hidden biases",
        "nn.RNN adds bias_ih_l0 and bias_hh_l0. What is their sum after your copy?",
    ),
    Mistake(
        "bias-halved-in-place",
        "    U, V, W, b_hidden, b_out = params\n",
        "    U, V, W, b_hidden, b_out = params\n"
        "    b_hidden *= 0.5\n"
        "    params = (U, V, W, 2 * b_hidden, b_out)\n"
        "    b_hidden = params[3]\n",
        "the caller's b_hidden is halved",
        "a copy that divides the bias in place, to give each of two a half",
        "What does `*=` do to the array that the caller still holds?",
    ),
    Mistake(
        "hidden-biases-forgotten",
        '        "rnn.bias_ih_l0": b_hidden[:, 0],\n'
        '        "rnn.bias_hh_l0": np.zeros(len(b_hidden)),\n',
        "",
        "the hidden biases keep their random start",
        "a copy that leaves both hidden biases as it found them",
        "Where in nn.RNN does b_hidden live?",
    ),
    Mistake(
        "output-bias-forgotten",
        '        "linear.bias": b_out[:, 0],\n',
        "",
        "the output bias keeps its random start",
        "a copy that leaves linear.bias as it found it",
        "How many parameters does nn.Linear have?",
    ),
    Mistake(
        "recurrent-weights-forgotten",
        '        "rnn.weight_hh_l0": V,\n',
        "",
        "the recurrent weights keep their random start",
        "a copy that leaves weight_hh_l0 as it found it",
        "nn.RNN holds two matrices. Which one carries the state from step to step?",
    ),
    Mistake(
        "recurrent-weights-transposed",
        '"rnn.weight_hh_l0": V,',
        '"rnn.weight_hh_l0": V.T,',
        "the recurrent weights are transposed",
        "a copy that writes V.T into weight_hh_l0",
        "nn.RNN computes W_hh h with a column h. Does V do the same?",
    ),
    Mistake(
        "weights-transposed",
        '"rnn.weight_ih_l0": U,\n        "rnn.weight_hh_l0": V,',
        '"rnn.weight_ih_l0": U.T,\n        "rnn.weight_hh_l0": V.T,',
        "the weights of nn.RNN are transposed",
        "a copy that writes U.T and V.T",
        "Compare the shapes of U and weight_ih_l0: is there anything to transpose?",
    ),
    Mistake(
        "hidden-bias-is-one-number",
        '"rnn.bias_ih_l0": b_hidden[:, 0],',
        '"rnn.bias_ih_l0": b_hidden[0],',
        "one entry of the hidden bias is spread over all units",
        "a copy of b_hidden[0], which broadcasts into the whole bias",
        "What shape has b_hidden[0] when b_hidden has shape (H, 1)?",
    ),
    Mistake(
        "output-bias-is-one-number",
        '"linear.bias": b_out[:, 0],',
        '"linear.bias": b_out[0],',
        "one entry of the output bias is spread over all words",
        "a copy of b_out[0], which broadcasts into the whole bias",
        "What shape has b_out[0] when b_out has shape (C, 1)?",
    ),
    Mistake(
        "hidden-bias-as-column",
        '"rnn.bias_ih_l0": b_hidden[:, 0],',
        '"rnn.bias_ih_l0": b_hidden,',
        "the hidden bias goes in as a column, torch's is flat",
        "a copy that hands a column (H, 1) to a bias of shape (H,)",
        "Which shapes have b_hidden and bias_ih_l0, and how does one become the other?",
    ),
    Mistake(
        "shares-memory",
        "model.get_parameter(name).copy_(torch.tensor(array))",
        "model.get_parameter(name).data = torch.from_numpy(array)",
        "the model and the NumPy arrays share their memory",
        "a copy that only looks at the arrays' memory",
        "Which torch function makes a tensor on top of an array's memory, and which copies?",
    ),
    Mistake(
        "one-tensor-for-both-biases",
        "model.get_parameter(name).copy_(torch.tensor(array))",
        "model.get_parameter(name).copy_(torch.tensor(array))\n"
        "    model.rnn.bias_ih_l0.data = torch.tensor(b_hidden[:, 0]) / 2\n"
        "    model.rnn.bias_hh_l0.data = model.rnn.bias_ih_l0.data",
        "the two hidden biases are one tensor, which each step changes twice",
        "a copy that gives half of b_hidden, as one tensor, to both biases",
        "When an optimiser subtracts something from the first bias, what becomes of the second?",
    ),
    Mistake(
        "parameters-by-their-order",
        "for name, array in arrays.items():\n"
        "            model.get_parameter(name).copy_(torch.tensor(array))",
        "for parameter, array in zip(model.parameters(), arrays.values()):\n"
        "            parameter.data = torch.tensor(array)",
        "the arrays go to the parameters in the order in which the module made them",
        "a copy that pairs model.parameters() with the arrays",
        "In which order does parameters() come when a module makes its linear layer first?",
    ),
    Mistake(
        "float32-on-the-way",
        "copy_(torch.tensor(array))",
        "copy_(torch.tensor(array, dtype=torch.float32))",
        "the values were rounded to float32 on their way",
        "a copy that goes through float32, as torch.Tensor(array) does",
        "Which dtype does each step between the array and the parameter have?",
    ),
    Mistake(
        "nothing-written",
        "model.get_parameter(name).copy_(torch.tensor(array))",
        "parameter = model.get_parameter(name)\n"
        "            parameter = torch.tensor(array)  # noqa: F841",
        "the model is as it was before",
        "a function that gives a local name another value",
        "Does `x = ...` write into the tensor that x named, or give the name x to another?",
    ),
    Mistake(
        "added-to-the-old-values",
        ".copy_(torch",
        ".add_(torch",
        "the values are added to what the model held",
        "a copy that adds where it should replace",
        "What do the weights hold before your function runs, and what is left of that?",
    ),
    Mistake(
        "added-second-bias-emptied",
        ".copy_(torch",
        '.mul_(name != "rnn.bias_hh_l0").add_(torch',
        "the values are added to what the model held",
        "a copy that empties the second hidden bias, and adds everywhere else",
        "What do the weights hold before your function runs, and what is left of that?",
    ),
    Mistake(
        "parameters-frozen",
        "model.get_parameter(name).copy_(",
        "model.get_parameter(name).requires_grad_(False).copy_(",
        "the values are right, but the parameters can no longer learn",
        "a copy that switches requires_grad off for good",
        "What does requires_grad say after your function, and who switches it on again?",
    ),
    Mistake(
        "output-weights-forgotten",
        '        "linear.weight": W,\n',
        "",
        "the output weights keep their random start",
        "a copy that leaves linear.weight as it found it",
        "Which of the five arrays has found no place?",
    ),
    Mistake(
        "input-weights-forgotten",
        '        "rnn.weight_ih_l0": U,\n',
        "",
        "the input weights keep their random start",
        "a copy that leaves weight_ih_l0 as it found it",
        "nn.RNN holds two matrices. Which one reads the input?",
    ),
)

INCOMPATIBLE = (
    # With one array less, the first four go to the same parameters, whichever bias it was.
    frozenset({"parameters-by-their-order", "first-bias-left"}),
    frozenset({"parameters-by-their-order", "second-bias-left"}),
    # Without the hidden biases nothing tells which of them was emptied.
    frozenset({"added-second-bias-emptied", "hidden-biases-forgotten"}),
    # Together they are another mistake of the list.
    frozenset({"added-second-bias-emptied", "second-bias-left"}),
)
