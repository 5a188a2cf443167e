"""Exercise 6.3: torch_gradients, autograd's loss and gradients in NumPy's form."""

import numpy as np
import torch
import torch.nn.functional as F

from labkit.engine import Case, Exercise, Mistake
from labkit.engine.drivers.pytorch import (
    gradients,
    gradients_after_backward,
    gradients_again,
    gradients_of_tensors,
)
from labkit.exercises.pytorch._common import LossAndGradients, random_batch, random_params


def torch_gradients(model, inputs, targets, mask):
    """Loss summed over the unmasked steps, a float, and (d_U, d_V, d_W, d_b_hidden, d_b_out)."""
    inputs, targets = torch.as_tensor(inputs), torch.as_tensor(targets)
    mask = torch.as_tensor(mask)
    logits, _ = model(inputs)
    losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
    loss = losses[mask].sum()
    model.zero_grad()
    loss.backward()
    rnn, linear = model.rnn, model.linear
    d_b_hidden = rnn.bias_ih_l0.grad
    d_b_out = linear.bias.grad
    tensors = (
        rnn.weight_ih_l0.grad,
        rnn.weight_hh_l0.grad,
        linear.weight.grad,
        d_b_hidden[:, None],
        d_b_out[:, None],
    )
    return loss.item(), tuple(tensor.numpy().copy() for tensor in tensors)


def cases(rng):
    """No padding first, then padding, one step, one sequence; stale gradients; tensors."""

    def case(label, lengths, driver=gradients, hidden_size=4, vocab_size=6, bias=1.0):
        U, V, W, b_hidden, b_out = random_params(rng, hidden_size, vocab_size)
        params = U, V, W, bias * b_hidden, bias * b_out
        return Case(label, params, *random_batch(rng, lengths, vocab_size), driver=driver)

    return [
        case("one sequence of one time step", [1]),
        case("one sequence", [5]),
        case("a batch without padding", [5, 5, 5]),
        case("a batch with padding", [3, 5, 1]),
        case("torch tensors as arguments", [4, 2, 5], gradients_of_tensors),
        case("a second call on one model", [3, 5, 1], gradients_again),
        case("gradients left by another loss", [2, 5, 4], gradients_after_backward),
        case("one hidden unit", [2, 4, 3], hidden_size=1, vocab_size=5),
        _large_logits(case("logits of some hundreds", [4, 3])),
    ]


def _large_logits(case):
    """The same case with an output layer that makes softmax overflow unless it is shifted."""
    U, V, W, b_hidden, b_out = case.args[0]
    params = U, V, 400 * W, b_hidden, 1000 * np.sign(b_out)
    return Case(case.label, params, *case.args[1:], driver=case.driver)


EXERCISE = Exercise(
    answer=torch_gradients,
    cases=cases,
    returns=LossAndGradients(),
    number="6.3",
    minutes=15,
    difficulty=2,
    points=5,
    hints=(
        "One forward pass, one loss, one call of `backward`. The loss is the one that "
        "`backward_batch` returns: −ln p of the target, summed over every step where `mask` is "
        "True. What autograd leaves in each parameter's `.grad` goes out as NumPy arrays, in "
        "the order and the shapes of `backward_batch`.",
        "What does `F.cross_entropy` do by default with the losses of single steps, and which "
        "`reduction` leaves them alone, so that the mask can choose? On which axis does it "
        "expect the classes? What does `backward` do to a `.grad` that already holds something? "
        "And how many of the two hidden biases does NumPy have?",
        "arguments → tensors\n\nmodel(inputs) → logits, then classes to axis 1\n\n"
        "a loss for each step, not reduced; keep those under the mask; sum\n\n"
        "empty the old gradients; backward\n\n"
        "collect five gradients as arrays: for the hidden bias one of torch's two; biases as "
        "columns",
    ),
    mistakes=(
        Mistake(
            "mask-ignored",
            "losses[mask].sum()",
            "losses.sum()",
            "padded steps count in the loss",
            "a loss that is summed over every step, padding included",
            "Which steps of the batch are not part of any sequence, and what knows them?",
        ),
        Mistake(
            "mean-over-tokens",
            "losses[mask].sum()",
            "losses[mask].mean()",
            "the loss is a mean over tokens, not a sum",
            "a loss that is averaged over the unmasked steps",
            "Which reduction does the NumPy loss use?",
        ),
        Mistake(
            "mean-over-sequences",
            "losses[mask].sum()",
            "losses[mask].sum() / len(inputs)",
            "the loss is a mean over sequences, not a sum",
            "a loss that is divided by the batch size",
            "By what does backward_batch divide?",
        ),
        Mistake(
            "mean-over-all-steps",
            "losses[mask].sum()",
            "(losses * mask).mean()",
            "the loss is a mean over all steps, padded ones too",
            "a loss with zeros for padded steps, averaged over B times T",
            "Which reduction does the NumPy loss use?",
        ),
        Mistake(
            "default-reduction",
            'reduction="none")\n    loss = losses[mask].sum()',
            'reduction="mean")\n    loss = losses',
            "cross_entropy's own mean, over every step and without the mask",
            "a loss that is what F.cross_entropy returns by default",
            "What does F.cross_entropy do with the losses of single steps unless it is told "
            "otherwise?",
        ),
        Mistake(
            "mask-by-value",
            'reduction="none")\n    loss = losses[mask].sum()',
            'reduction="sum", ignore_index=0)\n    loss = losses',
            "token 0 is left out of the loss, padding is not",
            "a loss with ignore_index=0 in place of the mask",
            "Is a target of 0 always padding, and is padding always 0?",
        ),
        Mistake(
            "mask-on-logits",
            'logits.transpose(1, 2), targets, reduction="none")\n    loss = losses[mask].sum()',
            "(logits * mask[..., None]).transpose(1, 2), targets, reduction="
            '"none")\n    loss = losses.sum()',
            "padded steps cost ln C each",
            "a loss in which the mask multiplies the logits, not the losses",
            "What is -ln p of a step whose logits are all zero?",
        ),
        Mistake(
            "gradients-pile-up",
            "    model.zero_grad()\n",
            "",
            "gradients of an earlier backward are still in there",
            "gradients that are added to what .grad held before",
            "Does backward() replace what is in .grad, or add to it?",
        ),
        Mistake(
            "both-biases-added",
            "d_b_hidden = rnn.bias_ih_l0.grad",
            "d_b_hidden = rnn.bias_ih_l0.grad + rnn.bias_hh_l0.grad",
            "d_b_hidden is twice what it should be",
            "the gradients of torch's two hidden biases, added up",
            "If b_hidden grew by a little, how much would bias_ih_l0 + bias_hh_l0 have to grow?",
        ),
        Mistake(
            "hidden-bias-flat",
            "d_b_hidden[:, None]",
            "d_b_hidden",
            "d_b_hidden is flat, NumPy's is a column",
            "a hidden bias gradient of shape (H,)",
            "What shape has b_hidden in NumPy?",
        ),
        Mistake(
            "output-bias-flat",
            "d_b_out[:, None]",
            "d_b_out",
            "d_b_out is flat, NumPy's is a column",
            "an output bias gradient of shape (C,)",
            "What shape has b_out in NumPy?",
        ),
        Mistake(
            "torch-order",
            "        linear.weight.grad,\n        d_b_hidden[:, None],\n",
            "        d_b_hidden[:, None],\n        linear.weight.grad,\n",
            "the gradients come in torch's order, not in NumPy's",
            "the gradients in the order of model.parameters()",
            "In which order does NumPy keep its five parameters?",
        ),
        Mistake(
            "weights-transposed",
            "        rnn.weight_ih_l0.grad,\n        rnn.weight_hh_l0.grad,\n"
            "        linear.weight.grad,\n",
            "        rnn.weight_ih_l0.grad.T,\n        rnn.weight_hh_l0.grad.T,\n"
            "        linear.weight.grad.T,\n",
            "the gradients of the weights are transposed",
            "gradients that were transposed on their way out",
            "Compare the shapes of weight_ih_l0 and U: is there anything to transpose?",
        ),
        Mistake(
            "softmax-before-cross-entropy",
            "cross_entropy(logits.",
            "cross_entropy(logits.softmax(-1).",
            "softmax is applied twice",
            "a loss that gives probabilities to F.cross_entropy",
            "What does F.cross_entropy take: logits or probabilities?",
        ),
        Mistake(
            "reshape-for-transpose",
            "logits.transpose(1, 2)",
            "logits.reshape(len(logits), -1, logits.shape[1])",
            "the logits of different steps are mixed up",
            "a reshape to (B, C, T) where axes should change places",
            "Which number stands beside which after a reshape, and which after a transpose?",
        ),
        Mistake(
            "classes-last",
            "logits.transpose(1, 2)",
            "logits",
            "cross_entropy gets its classes on the last axis",
            "a loss that takes axis 1, time, for the classes",
            "On which axis does F.cross_entropy look for the classes?",
        ),
        Mistake(
            "shifted-again",
            "cross_entropy(logits.transpose(1, 2), targets, reduction="
            '"none")\n    loss = losses[mask].sum()',
            "cross_entropy(logits[:, :-1].transpose(1, 2), targets[:, 1:], reduction="
            '"none")\n    loss = losses[mask[:, 1:]].sum()',
            "the targets are shifted a second time",
            "a loss that sets the logits of step t beside the target of step t + 1",
            "The loader's targets are inputs shifted by one. How often should that be done?",
        ),
        Mistake(
            "mean-loss-reported",
            "return loss.item(),",
            "return loss.item() / len(inputs),",
            "the gradients belong to a sum, the loss is a mean",
            "the right gradients beside a loss that is divided by the batch size",
            "Of which loss are these the gradients?",
        ),
        Mistake(
            "loss-is-a-tensor",
            "return loss.item(),",
            "return loss,",
            "the loss is a torch tensor, not a float",
            "a function that returns the loss with its graph",
            "What turns a tensor with one entry into a Python number?",
        ),
        Mistake(
            "gradients-are-tensors",
            "tensor.numpy().copy()",
            "tensor.clone()",
            "the gradients are torch tensors, not NumPy arrays",
            "a function that returns what is in .grad",
            "What turns a tensor into an array?",
        ),
        Mistake(
            "loss-negative",
            "losses[mask].sum()",
            "-losses[mask].sum()",
            "the loss has the wrong sign, and so have its gradients",
            "a loss that is minus what F.cross_entropy gives",
            "Is F.cross_entropy ln p or -ln p?",
        ),
        Mistake(
            "targets-masked",
            'cross_entropy(logits.transpose(1, 2), targets, reduction="none")\n'
            "    loss = losses[mask].sum()",
            'cross_entropy(logits.transpose(1, 2), targets * mask, reduction="none")\n'
            "    loss = losses.sum()",
            "padded steps count in the loss, with token 0 for a target",
            "a loss in which the mask multiplies the targets, not the losses",
            "What does a target of 0 mean to F.cross_entropy?",
        ),
        Mistake(
            "gradients-clipped",
            "    rnn, linear = model.rnn, model.linear\n",
            "    torch.nn.utils.clip_grad_norm_(model.parameters(), 0.25)\n"
            "    rnn, linear = model.rnn, model.linear\n",
            "the gradients are clipped before they are returned",
            "gradients after clip_grad_norm_ at 0.25",
            "Of which loss is a clipped gradient the gradient?",
        ),
        Mistake(
            "loss-forgotten",
            "return loss.item(), tuple(",
            "return tuple(",
            "the gradients come back, the loss does not",
            "a function that returns the gradients alone",
            "How many results does the docstring promise?",
        ),
        Mistake(
            "values-exchanged",
            "return loss.item(), tuple(tensor.numpy().copy() for tensor in tensors)",
            "return tuple(tensor.numpy().copy() for tensor in tensors), loss.item()",
            "the two values are returned in the other order",
            "a function that returns the gradients first",
            "Which of the two does the docstring name first?",
        ),
    ),
)
