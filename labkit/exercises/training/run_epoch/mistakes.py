"""Table of data: mistakes of run_epoch, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

# The lines that compute loss and gradients.
_READ_PARAMS = """        outputs, hidden_states = forward_pass(inputs, hidden_state, params)
        loss = cross_entropy(outputs, targets)
        if lr is not None:
            _, grads = backward_pass(inputs, outputs, hidden_states, targets, params)
"""

MISTAKES = (
    Mistake(
        "step-clipped",
        "grads = clip_gradient_norm(grads, max_norm)",
        "grads = [g / lr for g in clip_gradient_norm([lr * g for g in grads], max_norm)]",
        "the limit holds for the step, not for the gradients",
        "an epoch that multiplies by the learning rate before it clips",
        "Whose norm does max_norm limit: the gradients', or that of the step they make?",
    ),
    Mistake(
        "cheapest-params-returned",
        "        loss = cross_entropy(outputs, targets)\n"
        "        if lr is not None:\n"
        "            _, grads = backward_pass(inputs, outputs, hidden_states, targets, params)\n"
        "            if max_norm is not None:\n"
        "                grads = clip_gradient_norm(grads, max_norm)\n"
        "            params = update_parameters(params, grads, lr)\n"
        "        total_loss += loss\n"
        "    return total_loss / len(dataset), params",
        "        loss = cross_entropy(outputs, targets)\n"
        "        if total_loss == 0.0 or loss < least:\n"
        "            least, best = loss, params\n"
        "        if lr is not None:\n"
        "            _, grads = backward_pass(inputs, outputs, hidden_states, targets, params)\n"
        "            if max_norm is not None:\n"
        "                grads = clip_gradient_norm(grads, max_norm)\n"
        "            params = update_parameters(params, grads, lr)\n"
        "        total_loss += loss\n"
        "    return total_loss / len(dataset), best",
        "the parameters that come back are those before the cheapest sequence's step",
        "an epoch that keeps the parameters with which one sequence cost least",
        "Which step is the last one, and which parameters did it leave?",
    ),
    Mistake(
        "weighed-by-length",
        "        total_loss += loss\n    return total_loss / len(dataset), params",
        "        total_loss += loss * len(targets)\n"
        "    return total_loss / sum(len(targets) for _, targets in dataset), params",
        "long sequences count more in the mean than short ones",
        "a mean in which each sequence's loss is weighed by its number of steps",
        "Each loss is a sum over its steps already: how often do a long sequence's steps count?",
    ),
    Mistake(
        "state-leaks",
        "for inputs, targets in dataset:\n        hidden_state = np.zeros((num_units, 1))",
        "hidden_states = [np.zeros((num_units, 1))]\n"
        "    for inputs, targets in dataset:\n        hidden_state = hidden_states[-1]",
        "each sequence starts where the one before it ended",
        "an epoch that resets the hidden state once, before the loop",
        "What should the network remember of the last sequence when a new one begins?",
    ),
    Mistake(
        "loss-after-step",
        "total_loss += loss",
        "total_loss += cross_entropy(forward_pass(inputs, hidden_state, params)[0], targets)",
        "each loss is taken after the step on its own sequence",
        "an epoch that runs the sequence again with the new parameters",
        "Which parameters made the outputs that the step is based on?",
    ),
    Mistake(
        "sum-not-mean",
        "total_loss / len(dataset)",
        "total_loss",
        "the loss is the sum over the data set, not the mean",
        "an epoch that never divides by the number of sequences",
        "With twice as many sequences of the same kind, should this number double?",
    ),
    Mistake(
        "mean-over-tokens",
        "total_loss / len(dataset)",
        "total_loss / sum(len(targets) for _, targets in dataset)",
        "the loss is the mean per token, not per sequence",
        "an epoch that divides by the number of all time steps",
        "Mean over what: how many terms does your sum have, and what is each of them?",
    ),
    Mistake(
        "mean-within-sequence",
        "total_loss += loss",
        "total_loss += loss / len(targets)",
        "each sequence's loss is divided by its length",
        "an epoch that averages over time before it averages over sequences",
        "The loss of a sequence is a sum over time: which division does not belong there?",
    ),
    Mistake(
        "last-loss-only",
        "total_loss += loss",
        "total_loss = loss",
        "only the last sequence's loss is kept",
        "an epoch whose total is overwritten by every sequence",
        "After the second sequence, where is the loss of the first?",
    ),
    Mistake(
        "evaluation-steps",
        "if lr is not None:",
        "if True:",
        "evaluation takes a step, with None for a learning rate",
        "an epoch that steps without asking whether lr is None",
        "Which lines should run only when there is a learning rate?",
    ),
    Mistake(
        "limit-of-none",
        "if max_norm is not None:",
        "if True:",
        "gradients are clipped at None where no limit is given",
        "an epoch that clips without asking whether max_norm is None",
        "Which line should run only when there is a limit?",
    ),
    Mistake(
        "clips-regardless",
        "            if max_norm is not None:\n"
        "                grads = clip_gradient_norm(grads, max_norm)",
        "            grads = clip_gradient_norm(grads, 0.25 if max_norm is None else max_norm)",
        "gradients are clipped though no limit was given",
        "an epoch that clips at 0.25 when max_norm is None",
        "What does max_norm=None ask for?",
    ),
    Mistake(
        "limit-not-passed-on",
        "grads = clip_gradient_norm(grads, max_norm)",
        "grads = clip_gradient_norm(grads)",
        "gradients are clipped at 0.25 whatever the limit",
        "an epoch that calls clip_gradient_norm without max_norm",
        "Which limit does clip_gradient_norm use when you give it none?",
    ),
    Mistake(
        "never-clips",
        "grads = clip_gradient_norm(grads, max_norm)",
        "clip_gradient_norm(grads, max_norm)",
        "gradients are never clipped",
        "an epoch in which the result of clip_gradient_norm goes unused",
        "clip_gradient_norm leaves its argument as it was: where do the clipped ones go?",
    ),
    Mistake(
        "rate-not-passed-on",
        "update_parameters(params, grads, lr)",
        "update_parameters(params, grads)",
        "every step has the default learning rate",
        "an epoch that calls update_parameters without lr",
        "Which learning rate does update_parameters use when you give it none?",
    ),
    Mistake(
        "step-thrown-away",
        "params = update_parameters(",
        "update_parameters(",
        "the parameters never change",
        "an epoch in which the result of update_parameters goes unused",
        "update_parameters leaves its arguments as they were: where do the new ones go?",
    ),
    Mistake(
        "update-in-place",
        "params = update_parameters(params, grads, lr)",
        "for param, grad in zip(params, grads, strict=True):\n                param -= lr * grad",
        "the caller's parameters are overwritten",
        "an epoch that steps with -=, in the arrays that came in",
        "After the epoch, can the caller still evaluate the parameters it began with?",
    ),
    Mistake(
        "one-step-per-epoch",
        "            params = update_parameters(params, grads, lr)\n        total_loss += loss\n",
        "        total_loss += loss\n"
        "    if lr is not None:\n"
        "        params = update_parameters(params, grads, lr)\n",
        "of all steps only the last sequence's counts",
        "an epoch that ends one step away from the first parameters, along the gradient of "
        "its last sequence",
        "Where does the second sequence's step set out from, and is it inside the loop?",
    ),
    Mistake(
        "full-batch-step",
        _READ_PARAMS,
        "        start = params if total_loss == 0.0 else start\n"
        + _READ_PARAMS.replace("params)", "start)"),
        "all gradients are taken before the first step",
        "an epoch that collects the gradients and steps once, with their sum",
        "With which parameters should the second sequence be read?",
    ),
    Mistake(
        "one-step-with-the-mean",
        "        if lr is not None:\n"
        "            _, grads = backward_pass(inputs, outputs, hidden_states, targets, params)\n"
        "            if max_norm is not None:\n"
        "                grads = clip_gradient_norm(grads, max_norm)\n"
        "            params = update_parameters(params, grads, lr)\n"
        "        total_loss += loss\n"
        "    return total_loss / len(dataset), params",
        "        _, grads = backward_pass(inputs, outputs, hidden_states, targets, params)\n"
        "        sums = [a + b for a, b in zip(sums, grads)] if total_loss else list(grads)\n"
        "        total_loss += loss\n"
        "    if lr is not None:\n"
        "        grads = [g / len(dataset) for g in sums]\n"
        "        if max_norm is not None:\n"
        "            grads = clip_gradient_norm(grads, max_norm)\n"
        "        params = update_parameters(params, grads, lr)\n"
        "    return total_loss / len(dataset), params",
        "there is one step an epoch, with the mean of all gradients",
        "an epoch that takes the gradients for those of one batch",
        "How often should the parameters move in an epoch of three sequences?",
    ),
    Mistake(
        "values-exchanged",
        "return total_loss / len(dataset), params",
        "return params, total_loss / len(dataset)",
        "the two values are returned in the other order",
        "an epoch that returns the parameters first",
        "Which of the two does the stub name first?",
    ),
    Mistake(
        "evaluation-trains",
        "if lr is not None:",
        "if lr is None:\n            lr = 1e-3\n        if True:",
        "evaluation takes steps with the default learning rate",
        "an epoch that turns lr=None into 0.001",
        "What does lr=None ask for?",
    ),
    Mistake(
        "pairs-exchanged",
        "for inputs, targets in dataset:",
        "for targets, inputs in dataset:",
        "inputs and targets have changed places",
        "an epoch that reads each pair as (targets, inputs)",
        "What stands first in each pair of the data set?",
    ),
    Mistake(
        "state-of-ones",
        "np.zeros((num_units, 1))",
        "np.ones((num_units, 1))",
        "each sequence starts from a state of ones",
        "an epoch with np.ones for the first hidden state",
        "Which state has the network before it has read anything?",
    ),
    Mistake(
        "returns-inside-the-loop",
        "    return total_loss / len(dataset), params",
        "        return total_loss / len(dataset), params",
        "the epoch ends after the first sequence",
        "a loop that returns at the end of its first round",
        "How far is your return indented?",
    ),
    Mistake(
        "params-not-returned",
        "return total_loss / len(dataset), params",
        "return total_loss / len(dataset)",
        "the loss comes back, the parameters do not",
        "an epoch that keeps its last parameters to itself",
        "How does the caller get at what was learned?",
    ),
    Mistake(
        "loss-only-in-training",
        "        total_loss += loss\n",
        "            total_loss += loss\n",
        "evaluation counts no losses",
        "an epoch that adds a loss only after a step",
        "Which lines should run in evaluation too?",
    ),
    Mistake(
        "steps-only-when-clipping",
        "            params = update_parameters(params, grads, lr)\n",
        "                params = update_parameters(params, grads, lr)\n",
        "there is no step unless a limit is given",
        "an epoch whose step stands under `if max_norm is not None`",
        "On which of the two options does the step depend, and how far is it indented?",
    ),
    Mistake(
        "clips-entries",
        "clip_gradient_norm(grads, max_norm)",
        "[np.clip(g, -max_norm, max_norm) for g in grads]",
        "single entries are clipped, not the joint norm",
        "an epoch with np.clip in place of clip_gradient_norm",
        "What does cutting single entries do to the gradient's direction?",
    ),
    Mistake(
        "clips-each-array",
        "clip_gradient_norm(grads, max_norm)",
        "[clip_gradient_norm([g], max_norm)[0] for g in grads]",
        "each array is clipped by itself",
        "an epoch that clips the five norms one by one",
        "Whose norm is the joint norm?",
    ),
    Mistake(
        "uphill",
        "update_parameters(params, grads, lr)",
        "update_parameters(params, grads, -lr)",
        "the steps go up the slope",
        "an epoch that adds the gradients",
        "Does the loss fall along your step?",
    ),
    Mistake(
        "rate-divided",
        "update_parameters(params, grads, lr)",
        "update_parameters(params, grads, lr / len(dataset))",
        "the steps are too small by the number of sequences",
        "an epoch that divides the learning rate by len(dataset)",
        "How long is one sequence's step?",
    ),
    Mistake(
        "step-after-the-loop",
        "            if max_norm is not None:\n"
        "                grads = clip_gradient_norm(grads, max_norm)\n"
        "            params = update_parameters(params, grads, lr)\n"
        "        total_loss += loss\n",
        "            total = [a + b for a, b in zip(total, grads, strict=True)] "
        "if total_loss else grads\n"
        "        total_loss += loss\n"
        "    if lr is not None:\n"
        "        limit = np.inf if max_norm is None else max_norm\n"
        "        params = update_parameters(params, clip_gradient_norm(total, limit), lr)\n",
        "there is one step, after the last sequence",
        "an epoch that adds up the gradients and steps when the loop is over",
        "When is the step due: after every sequence, or after all of them?",
    ),
    Mistake(
        "loss-at-the-end",
        "return total_loss / len(dataset), params",
        "losses = [\n"
        "        cross_entropy(forward_pass(i, np.zeros((num_units, 1)), "
        "params)[0], t) for i, t in dataset\n"
        "    ]\n"
        "    return sum(losses) / len(dataset), params",
        "every loss is taken with the last parameters",
        "an epoch that trains first and evaluates afterwards",
        "Which parameters were in use when a sequence had its turn?",
    ),
    Mistake(
        "first-params-returned",
        "            params = update_parameters(params, grads, lr)\n"
        "        total_loss += loss\n"
        "    return total_loss / len(dataset), params",
        "            first = params if total_loss == 0.0 else first\n"
        "            params = update_parameters(params, grads, lr)\n"
        "        total_loss += loss\n"
        "    return total_loss / len(dataset), params if lr is None else first",
        "the parameters that come back are those that went in",
        "an epoch that steps, and returns what it was given",
        "Which of the parameters in your function are the last ones?",
    ),
    Mistake(
        "running-mean",
        "        total_loss += loss\n    return total_loss / len(dataset), params",
        "        total_loss = 0.9 * total_loss + 0.1 * loss if total_loss else loss\n"
        "    return total_loss, params",
        "the loss is a running mean, the mean over all sequences is wanted",
        "an epoch that keeps 0.9 of the old mean and adds 0.1 of the new loss",
        "In the mean over the sequences, how much does each of them count?",
    ),
    Mistake(
        "slow-running-mean",
        "        total_loss += loss\n    return total_loss / len(dataset), params",
        "        total_loss = 0.999 * total_loss + 0.001 * loss if total_loss else loss\n"
        "    return total_loss, params",
        "the loss is a running mean that hardly leaves the first sequence",
        "an epoch that keeps 0.999 of the old mean and adds 0.001 of the new loss",
        "In the mean over the sequences, how much does each of them count?",
    ),
    Mistake(
        "fetched-by-index",
        "    for inputs, targets in dataset:\n",
        "    for i in range(len(dataset)):\n        inputs, targets = dataset[i]\n",
        "the pairs are fetched by index, and the data set need not allow that",
        "an epoch that asks for dataset[i]",
        "What does the stub promise of dataset besides len()?",
    ),
    Mistake(
        "same-pair-again",
        "    for inputs, targets in dataset:\n",
        "    for _ in range(len(dataset)):\n        inputs, targets = next(iter(dataset))\n",
        "every round reads the first pair again",
        "a loop that calls next(iter(dataset)) in each round",
        "Where does a new iterator begin, and how often does your code make one?",
    ),
)

INCOMPATIBLE = (
    # Steps that go nowhere hide how long they would have been, and when they are taken.
    *(
        frozenset({"step-thrown-away", other})
        for other in (
            "loss-after-step",
            "full-batch-step",
            "rate-not-passed-on",
            "clips-regardless",
            "limit-not-passed-on",
            "never-clips",
        )
    ),  # fmt: skip
    # The arrays that came in change with every step, whichever name they are read by.
    frozenset({"update-in-place", "full-batch-step"}),
    # Only the last gradient is used, and it is taken at the first parameters already.
    frozenset({"one-step-per-epoch", "full-batch-step"}),
    # Of pairs that are all alike the last gradient is the mean.
    frozenset({"one-step-with-the-mean", "same-pair-again"}),
    # The line that the second indents would stand under nothing.
    frozenset({"clips-regardless", "steps-only-when-clipping"}),
    # Then the step is on what came in, and so is what comes back.
    frozenset({"first-params-returned", "full-batch-step"}),
    # Parameters that do not come back cannot show where the steps have led.
    *(
        frozenset({"params-not-returned", other})
        for other in ("one-step-per-epoch", "full-batch-step", "step-after-the-loop")
    ),
    # Without a rate of its own, each step has the default one, asked for or not.
    frozenset({"evaluation-trains", "rate-not-passed-on"}),
    # That step has a question of its own whether there is a learning rate.
    frozenset({"one-step-per-epoch", "evaluation-steps"}),
)

# Exercises that this one repeats or calls: their mistakes are made here too.
KIN = ("forward_pass", "backward_pass")
