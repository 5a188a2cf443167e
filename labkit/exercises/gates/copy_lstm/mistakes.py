"""Table of data: mistakes of copy_lstm, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "second-bias-left",
        "        (lstm.bias_hh_l0, np.zeros(len(b))),\n",
        "",
        "the second bias keeps its random start",
        "a copy that leaves bias_hh_l0 as it found it",
        "nn.LSTM adds two biases. What is in the one that you did not write to?",
    ),
    Mistake(
        "first-bias-left",
        "        (lstm.bias_ih_l0, b[:, 0]),\n        (lstm.bias_hh_l0, np.zeros(len(b))),\n",
        "        (lstm.bias_hh_l0, b[:, 0]),\n",
        "the first bias keeps its random start",
        "a copy that leaves bias_ih_l0 as it found it",
        "nn.LSTM adds two biases. What is in the one that you did not write to?",
    ),
    Mistake(
        "bias-counted-twice",
        "np.zeros(len(b))",
        "b[:, 0]",
        "the bias is counted twice",
        "a copy that writes b into both biases",
        "nn.LSTM adds bias_ih_l0 and bias_hh_l0. What is their sum after your copy?",
    ),
    Mistake(
        "biases-forgotten",
        "        (lstm.bias_ih_l0, b[:, 0]),\n        (lstm.bias_hh_l0, np.zeros(len(b))),\n",
        "",
        "both biases of the LSTM keep their random start",
        "a copy that leaves bias_ih_l0 and bias_hh_l0 as it found them",
        "Where in nn.LSTM does b live?",
    ),
    Mistake(
        "output-bias-forgotten",
        "        (linear.bias, b_out[:, 0]),\n",
        "",
        "the output bias keeps its random start",
        "a copy that leaves linear.bias as it found it",
        "How many parameters does nn.Linear have?",
    ),
    Mistake(
        "output-weights-forgotten",
        "        (linear.weight, W),\n",
        "",
        "the output weights keep their random start",
        "a copy that leaves linear.weight as it found it",
        "Which of the five arrays has found no place?",
    ),
    Mistake(
        "linear-forgotten",
        "        (linear.weight, W),\n        (linear.bias, b_out[:, 0]),\n",
        "",
        "the linear layer keeps its random start",
        "a copy that fills the LSTM alone",
        "Which of the five arrays have found no place?",
    ),
    Mistake(
        "recurrent-weights-forgotten",
        "        (lstm.weight_hh_l0, W_h),\n",
        "",
        "the recurrent weights keep their random start",
        "a copy that leaves weight_hh_l0 as it found it",
        "nn.LSTM holds two matrices. Which one reads the state?",
    ),
    Mistake(
        "input-weights-forgotten",
        "        (lstm.weight_ih_l0, W_x),\n",
        "",
        "the input weights keep their random start",
        "a copy that leaves weight_ih_l0 as it found it",
        "nn.LSTM holds two matrices. Which one reads the input?",
    ),
    Mistake(
        "blocks-output-before-candidate",
        "    W_x, W_h, b, W, b_out = params\n",
        "    W_x, W_h, b, W, b_out = params\n"
        "    order = np.arange(len(b)).reshape(4, -1)[[0, 1, 3, 2]].ravel()\n"
        "    W_x, W_h, b = W_x[order], W_h[order], b[order]\n",
        "the last two blocks are exchanged on the way",
        "a copy that reorders the blocks to input, forget, output, candidate",
        "Which order has nn.LSTM, and which have params?",
    ),
    Mistake(
        "blocks-forget-first",
        "    W_x, W_h, b, W, b_out = params\n",
        "    W_x, W_h, b, W, b_out = params\n"
        "    order = np.arange(len(b)).reshape(4, -1)[[1, 0, 2, 3]].ravel()\n"
        "    W_x, W_h, b = W_x[order], W_h[order], b[order]\n",
        "the first two blocks are exchanged on the way",
        "a copy that reorders the blocks to forget, input, candidate, output",
        "Which order has nn.LSTM, and which have params?",
    ),
    Mistake(
        "bias-is-one-number",
        "(lstm.bias_ih_l0, b[:, 0])",
        "(lstm.bias_ih_l0, b[0])",
        "one entry of b is spread over all rows",
        "a copy of b[0], which broadcasts into the whole bias",
        "What shape has b[0] when b has shape (4H, 1)?",
    ),
    Mistake(
        "output-bias-is-one-number",
        "(linear.bias, b_out[:, 0])",
        "(linear.bias, b_out[0])",
        "one entry of the output bias is spread over all words",
        "a copy of b_out[0], which broadcasts into the whole bias",
        "What shape has b_out[0] when b_out has shape (C, 1)?",
    ),
    Mistake(
        "output-weights-transposed",
        "(linear.weight, W)",
        "(linear.weight, W.T)",
        "the output weights are transposed",
        "a copy that writes W.T",
        "Compare the shapes of W and linear.weight: is there anything to transpose?",
    ),
    Mistake(
        "shares-memory",
        "parameter.copy_(torch.tensor(array))",
        "parameter.data = torch.from_numpy(array)",
        "the layers and the NumPy arrays share their memory",
        "a copy that only looks at the arrays' memory",
        "Which torch function makes a tensor on top of an array's memory, and which copies?",
    ),
    Mistake(
        "float32-on-the-way",
        "torch.tensor(array)",
        "torch.tensor(array, dtype=torch.float32)",
        "the values were rounded to float32 on their way",
        "a copy that goes through float32, as torch.Tensor(array) does",
        "Which dtype does each step between the array and the parameter have?",
    ),
    Mistake(
        "nothing-written",
        "parameter.copy_(torch.tensor(array))",
        "parameter = torch.tensor(array)",
        "the layers are as they were before",
        "a function that gives a local name another value",
        "Does `x = ...` write into the tensor that x named, or give the name x to another?",
    ),
    Mistake(
        "added-to-the-old-values",
        "parameter.copy_(",
        "parameter.add_(",
        "the values are added to what the layers held",
        "a copy that adds where it should replace",
        "What do the weights hold before your function runs, and what is left of that?",
    ),
    Mistake(
        "parameters-frozen",
        "parameter.copy_(",
        "parameter.requires_grad_(False).copy_(",
        "the values are right, but the parameters can no longer learn",
        "a copy that switches requires_grad off for good",
        "What does requires_grad say after your function, and who switches it on again?",
    ),
    Mistake(
        "rows-unit-by-unit",
        "(lstm.weight_hh_l0, W_h)",
        "(lstm.weight_hh_l0, W_h[np.arange(len(b)).reshape(4, -1).T.ravel()])",
        "the rows of W_h are sorted by unit, not by gate",
        "a copy that puts the four rows of each unit side by side",
        "In torch's weight_hh_l0, do the H rows of one gate lie together?",
    ),
    Mistake(
        "forget-bias-again",
        "np.zeros(len(b))",
        "np.repeat([0.0, 1.0, 0.0, 0.0], len(b) // 4)",
        "the forget gate gets a bias of 1 on top of b",
        "a copy that adds a forget bias of its own",
        "Where is the forget bias already: in b, or nowhere?",
    ),
)

# Pairs whose output is that of one mistake, or of another pair.
SAME_AS_OTHERS = (("output-bias-forgotten", "output-weights-forgotten"),)

INCOMPATIBLE = tuple(frozenset(pair) for pair in SAME_AS_OTHERS)
