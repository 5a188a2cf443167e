"""Table of data: mistakes of RNNModel, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

FORWARD = (
    Mistake(
        "one-tanh-for-all-steps",
        "            tanh = Tanh()\n",
        "            tanh = self.tanhs[0] if self.tanhs else Tanh()\n",
        "all steps share one Tanh layer",
        "a network whose one layer remembers only the last step",
        "A layer remembers one output. How many outputs does backward need?",
    ),
    Mistake(
        "state-kept-between-names",
        "h = np.zeros((V.shape[0], 1))",
        "h = self.hidden_states[-1] if hasattr(self, 'hidden_states') "
        "else np.zeros((V.shape[0], 1))",
        "a name starts in the state that the last one ended in",
        "a network that carries its state from name to name",
        "Should what was read in one name change how the next one begins?",
    ),
    Mistake(
        "state-from-ones",
        "h = np.zeros((V.shape[0], 1))",
        "h = np.ones((V.shape[0], 1))",
        "the state before the first letter is not zero",
        "a network that starts from ones",
        "What does the network know before it has read anything?",
    ),
    Mistake(
        "recurrence-missing",
        "tanh.forward(U @ x + V @ h + b_hidden)",
        "tanh.forward(U @ x + b_hidden)",
        "the state before has no effect on the state after",
        "a network without V in its forward pass",
        "Through which matrix does h_t hear of h_{t-1}?",
    ),
    Mistake(
        "sum-carried",
        "h = tanh.forward(U @ x + V @ h + b_hidden)",
        "past = U @ x + V @ (past if self.tanhs else h) + b_hidden\n"
        "            h = tanh.forward(past)",
        "the sum inside the tanh is carried on, not the state",
        "a pass whose V meets what has not been through the tanh",
        "Which of the two does the next step read: the sum, or what tanh makes of it?",
    ),
    Mistake(
        "past-outside-tanh",
        "tanh.forward(U @ x + V @ h + b_hidden)",
        "tanh.forward(U @ x + b_hidden) + V @ h",
        "the past is added outside the tanh",
        "a forward pass with V h behind the tanh",
        "Where does the bracket of the tanh close?",
    ),
    Mistake(
        "hidden-bias-missing",
        "tanh.forward(U @ x + V @ h + b_hidden)",
        "tanh.forward(U @ x + V @ h)",
        "the hidden bias has no effect",
        "a forward pass without b_hidden",
        "How many terms go into the tanh?",
    ),
    Mistake(
        "output-bias-missing",
        "softmax(W @ h + b_out)",
        "softmax(W @ h)",
        "the output bias has no effect",
        "a forward pass without b_out",
        "How many terms go into the softmax?",
    ),
    Mistake(
        "output-from-state-before",
        "softmax(W @ h + b_out)",
        "softmax(W @ self.hidden_states[-2] + b_out)",
        "each output is read off the state before its input",
        "a network whose outputs are one input behind",
        "Should the output of a step know the input of that step?",
    ),
    Mistake(
        "logits-returned",
        "softmax(W @ h + b_out)",
        "W @ h + b_out",
        "the outputs are scores, not probabilities",
        "a forward pass without softmax",
        "What do the entries of an output sum to, and what does CrossEntropyLoss want?",
    ),
)

LOSS = (
    Mistake(
        "mean-over-time",
        "return sum(prices)",
        "return sum(prices) / len(targets)",
        "the loss is averaged over time",
        "a mean over the steps, with the gradient of the sum",
        "The gradient must belong to the loss that you return: which of the two is divided by T?",
    ),
    Mistake(
        "last-step-only",
        "return sum(prices)",
        "return list(prices)[-1]",
        "only the last step is priced",
        "a loss that forgets all steps but the last",
        "How many letters did the network have to guess?",
    ),
    Mistake(
        "index-0-left-out",
        "self.losses = [CrossEntropyLoss() for _ in targets]\n"
        "        prices = map(CrossEntropyLoss.forward, self.losses, self.outputs, targets)",
        "self.losses = [CrossEntropyLoss() for _ in targets]\n"
        "        given = zip(self.losses, self.outputs, targets)\n"
        "        prices = [0.0 if y[0, 0] else c.forward(p, y) for c, p, y in given]\n"
        "        for c, p, y in zip(self.losses, self.outputs, targets):\n"
        "            c.forward(y if y[0, 0] else p, y)",
        "steps whose target is index 0 are left out, as if it were padding",
        "a loss and gradients without the steps whose target is index 0",
        "Which letter has index 0, and should the network learn when it comes?",
    ),
)

BACKWARD = (
    Mistake(
        "carry-missing",
        "d_h = W.T @ d_o + d_h_next",
        "d_h = W.T @ d_o",
        "gradients stop at their own time step",
        "a pass that never adds the gradient coming from t + 1",
        "h_t reaches the loss along two roads. Which one is missing from d_h?",
    ),
    Mistake(
        "carry-not-through-V",
        "d_h_next = V.T @ d_sum",
        "d_h_next = d_sum",
        "the gradient goes back in time without V",
        "a pass that hands d_sum to the step before as it is",
        "By which matrix was h_{t-1} multiplied on the way forward?",
    ),
    Mistake(
        "carry-before-tanh",
        "d_h_next = V.T @ d_sum",
        "d_h_next = V.T @ d_h",
        "the gradient goes back in time past the tanh",
        "a pass that carries d_h, not d_sum, through V",
        "Does V h_{t-1} meet the tanh before it becomes h_t?",
    ),
    Mistake(
        "V-not-transposed",
        "d_h_next = V.T @ d_sum",
        "d_h_next = V @ d_sum",
        "V is not transposed on the way back",
        "a pass that carries the gradient through V itself",
        "Forward, column j of V carries h_j. Which product collects what comes back to h_j?",
    ),
    Mistake(
        "state-after-for-V",
        "d_V += d_sum @ self.hidden_states[t].T",
        "d_V += d_sum @ self.hidden_states[t + 1].T",
        "d_V uses the state after the step",
        "a pass that is off by one in hidden_states, for V",
        "Entry 0 of hidden_states is the state before the first input: which entry did V multiply "
        "at step t?",
    ),
    Mistake(
        "state-before-for-W",
        "d_W += d_o @ self.hidden_states[t + 1].T",
        "d_W += d_o @ self.hidden_states[t].T",
        "d_W uses the state before the step",
        "a pass that is off by one in hidden_states, for W",
        "Entry 0 of hidden_states is the state before the first input: which entry did W multiply "
        "at step t?",
    ),
    Mistake(
        "hidden-bias-overwritten",
        "d_b_hidden += d_sum",
        "d_b_hidden = d_sum",
        "d_b_hidden keeps one time step only",
        "a pass that overwrites where it should add up",
        "One bias serves all time steps: what happens to their gradients?",
    ),
    Mistake(
        "U-overwritten",
        "d_U += d_sum @ self.inputs[t].T",
        "d_U = d_sum @ self.inputs[t].T",
        "d_U keeps one time step only",
        "a pass that overwrites where it should add up",
        "One matrix serves all time steps: what happens to their gradients?",
    ),
    Mistake(
        "output-bias-overwritten",
        "d_b_out += d_o",
        "d_b_out = d_o",
        "d_b_out keeps one time step only",
        "a pass that overwrites where it should add up",
        "How many time steps does b_out take part in?",
    ),
    Mistake(
        "bias-without-the-carry",
        "d_b_hidden += d_sum",
        "d_b_hidden += self.tanhs[t].backward(W.T @ d_o)",
        "d_b_hidden leaves out what later steps send back",
        "a pass whose d_b_hidden holds the road through W alone",
        "h reaches the loss along two roads. Which of them does d_b_hidden know of?",
    ),
    Mistake(
        "added-to-the-last-name",
        "(np.zeros_like(p) for p in self.params)",
        "(self.grads or [np.zeros_like(p) for p in self.params])",
        "gradients of the name before are still in there",
        "a pass that adds to what self.grads held",
        "What should self.grads be at the start of a name's way back?",
    ),
    Mistake(
        "loss-layers-pile-up",
        "self.losses = [CrossEntropyLoss() for _ in targets]\n"
        "        prices = map(CrossEntropyLoss.forward, self.losses, self.outputs, targets)",
        "fresh = [CrossEntropyLoss() for _ in targets]\n"
        "        self.losses = [*getattr(self, 'losses', ()), *fresh]\n"
        "        prices = map(CrossEntropyLoss.forward, fresh, self.outputs, targets)",
        "the loss layers of the name before are still in the list",
        "a model whose list of loss layers grows from name to name",
        "How many loss layers are there when the second name goes back, and which is entry 0?",
    ),
    Mistake(
        "one-loss-layer-for-all-steps",
        "d_o = self.losses[t].backward()",
        "d_o = self.losses[-1].backward()",
        "every step goes back from the loss of the last one",
        "a pass with one loss layer for all time steps",
        "How many losses does a name of five steps have, and which belongs to step t?",
    ),
    Mistake(
        "softmax-passed-again",
        "            d_o = self.losses[t].backward()\n",
        "            d_o = self.losses[t].backward()\n"
        "            p = self.outputs[t]\n"
        "            d_o = p * (d_o - np.sum(p * d_o))\n",
        "the gradient at the logits goes back through the softmax once more",
        "a pass with p · (d - Σ p d), where d is p - y already",
        "Behind which function is p - y already the gradient: the softmax, or the "
        "logits before it?",
    ),
    Mistake(
        "slope-of-the-output",
        "            d_o = self.losses[t].backward()\n",
        "            d_o = self.losses[t].backward()\n"
        "            p = self.outputs[t]\n"
        "            d_o = d_o * p * (1 - p)\n",
        "the gradient at the logits is multiplied by p (1 - p)",
        "a pass with (p - y) p (1 - p), as if each score had a sigmoid of its own",
        "Behind which function is p - y already the gradient: the softmax, or the "
        "logits before it?",
    ),
    Mistake(
        "carry-clipped",
        "d_h_next = V.T @ d_sum",
        "d_h_next = np.clip(V.T @ d_sum, -1, 1)",
        "what is carried to the step before is clipped on its way",
        "a pass that puts what goes from step to step between -1 and 1",
        "Which method is asked to clip, and would a finite difference agree with yours?",
    ),
    Mistake(
        "clipped-inside",
        "self.grads = (d_U, d_V, d_W, d_b_hidden, d_b_out)",
        "self.grads = [np.clip(g, -1, 1) for g in (d_U, d_V, d_W, d_b_hidden, d_b_out)]",
        "the gradients are clipped, those of the loss are wanted",
        "a pass that puts every entry between -1 and 1",
        "Which method is asked to clip, and would a finite difference agree with yours?",
    ),
    Mistake(
        "biases-exchanged",
        "self.grads = (d_U, d_V, d_W, d_b_hidden, d_b_out)",
        "self.grads = (d_U, d_V, d_W, d_b_out, d_b_hidden)",
        "the gradients of the two biases have changed places",
        "the right gradients in the order U, V, W, b_out, b_hidden",
        "Which gradient will be subtracted from b_hidden?",
    ),
    Mistake(
        "order-of-grads",
        "self.grads = (d_U, d_V, d_W, d_b_hidden, d_b_out)",
        "self.grads = (d_W, d_U, d_V, d_b_out, d_b_hidden)",
        "self.grads stand in another order than self.params",
        "the right gradients in the order W, U, V, b_out, b_hidden",
        "Which gradient will be subtracted from the first parameter?",
    ),
)

REST = (
    Mistake(
        "softmax-over-time",
        "            self.outputs.append(softmax(W @ h + b_out))\n",
        "            self.outputs.append(W @ h + b_out)\n"
        "        P = softmax(np.hstack(self.outputs), axis=1)\n"
        "        self.outputs = [P[:, t : t + 1] for t in range(P.shape[1])]\n",
        "probabilities sum to one over time, not over the letters",
        "a softmax of all steps' scores along the axis of time",
        "Which numbers sum to one: those of one letter at all steps, or of all letters at one?",
    ),
    Mistake(
        "last-step-in-every-product",
        "            d_W += d_o @ self.hidden_states[t + 1].T\n"
        "            d_b_out += d_o\n"
        "            d_h = W.T @ d_o + d_h_next\n"
        "            d_sum = self.tanhs[t].backward(d_h)\n"
        "            d_U += d_sum @ self.inputs[t].T\n"
        "            d_V += d_sum @ self.hidden_states[t].T\n",
        "            d_W += d_o @ self.hidden_states[-1].T\n"
        "            d_b_out += d_o\n"
        "            d_h = W.T @ d_o + d_h_next\n"
        "            d_sum = self.tanhs[t].backward(d_h)\n"
        "            d_U += d_sum @ self.inputs[-1].T\n"
        "            d_V += d_sum @ self.hidden_states[-2].T\n",
        "d_U, d_V and d_W meet the last step's input and states at every step",
        "a pass that remembers only the last step's input and states",
        "How many inputs and states does backward need, and what does yours still know of each?",
    ),
    Mistake(
        "last-state-before-the-first",
        "d_V += d_sum @ self.hidden_states[t].T",
        "d_V += d_sum @ self.hidden_states[t or -1].T",
        "at the first step, d_V meets the last state where zeros are wanted",
        "a pass whose state before step 0 is the last one, as np.roll or index -1 gives it",
        "Which state came before the first letter, and what stands there in yours?",
    ),
    Mistake(
        "weights-of-their-own",
        "U = semi_orthogonal(hidden_dim, input_dim, rng)",
        "rng = np.random.default_rng(0)\n        U = semi_orthogonal(hidden_dim, input_dim, rng)",
        "the weights do not come from rng",
        "a network that makes a generator of its own",
        "Who decides about the weights: the caller's rng, or a seed inside?",
    ),
    Mistake(
        "step-thrown-away",
        "self.params = optimizer.step(self.params, self.grads)",
        "optimizer.step(self.params, self.grads)",
        "optimize asks for a step and throws it away",
        "a network whose parameters never change",
        "What does step return, and where does it have to go?",
    ),
    Mistake(
        "clip-thrown-away",
        "self.grads = clip_by_value(self.grads, clip_value)",
        "clip_by_value(self.grads, clip_value)",
        "clip computes new gradients and throws them away",
        "a network whose gradients are never clipped",
        "clip_by_value leaves its argument alone: where does its result have to go?",
    ),
)

AGAIN = (
    Mistake(
        "steps-of-a-longer-name-stay",
        "        return self.outputs\n\n    def loss(self, targets):\n"
        '        """The sum over time of -ln p(target); targets are one-hot columns."""\n'
        "        self.losses = [CrossEntropyLoss() for _ in targets]\n",
        '        self.old = vars(self).setdefault("old", [[], [], [], []])\n'
        "        for kept, new in zip(self.old, (inputs, self.hidden_states[1:], self.tanhs)):\n"
        "            kept[: len(inputs)] = new\n"
        "        self.inputs, self.tanhs = self.old[0], self.old[2]\n"
        "        self.hidden_states = [self.hidden_states[0], *self.old[1]]\n"
        "        return self.outputs\n\n    def loss(self, targets):\n"
        "        self.old[3][: len(targets)] = [CrossEntropyLoss() for _ in targets]\n"
        "        self.losses = self.old[3]\n",
        "the last steps of a longer name before are still there, and go back too",
        "a network that keeps its steps by their number, and forgets none of them",
        "After a name of six letters and one of three, how many steps does backward go back?",
    ),
    Mistake(
        "tanh-layers-pile-up",
        "self.tanhs.append(tanh)",
        "self.all_tanhs = [*vars(self).get('all_tanhs', ()), tanh]\n"
        "            self.tanhs = self.all_tanhs[: len(self.outputs) + 1]",
        "the tanh layers of the name before are still in the list, and go back",
        "a network whose list of tanh layers grows from name to name",
        "How many tanh layers are there when the second name goes back, and which is entry 0?",
    ),
    Mistake(
        "outputs-emptied-by-the-next-name",
        "self.tanhs, self.outputs = [], []\n",
        'self.tanhs, self.outputs = [], vars(self).setdefault("outputs", [])\n'
        "        self.outputs.clear()\n",
        "outputs that were handed out change when the next name is read",
        "a network whose forward returns a list that it empties and fills again",
        "Who else holds the list that forward returned, and what does clear() do to it?",
    ),
    Mistake(
        "zero-vector-read-as-letter-0",
        "self.inputs, self.hidden_states = inputs, [h]\n",
        "inputs = [np.eye(len(x))[:, [np.argmax(x)]] for x in inputs]\n"
        "        self.inputs, self.hidden_states = inputs, [h]\n",
        "each input is read as its largest entry's letter, zeros as letter 0",
        "a network that picks the column np.argmax(x) of U at each step",
        "What is np.argmax of the zero vector, and what is U times it?",
    ),
    Mistake(
        "one-hot-inputs-assumed",
        "self.inputs, self.hidden_states = inputs, [h]\n",
        "inputs = [np.eye(len(x))[:, [np.argmax(x)]] * np.any(x) for x in inputs]\n"
        "        self.inputs, self.hidden_states = inputs, [h]\n",
        "only the position of an input's largest entry counts",
        "a network that picks one column of U at each step",
        "For x = (0.2, 0.7, 0.1), what is U x, and what is the gradient at U?",
    ),
)

MISTAKES = FORWARD + LOSS + BACKWARD + REST + AGAIN

# Exercises that this one repeats or calls: their mistakes are made here too.
KIN = ("backward_pass", "forward_pass", "CrossEntropyLoss")
