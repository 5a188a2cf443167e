"""Table of data: mistakes of torch_gradients, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "order-of-parameters",
        "    rnn, linear = model.rnn, model.linear\n"
        "    d_b_hidden = rnn.bias_ih_l0.grad\n"
        "    d_b_out = linear.bias.grad\n"
        "    tensors = (\n"
        "        rnn.weight_ih_l0.grad,\n"
        "        rnn.weight_hh_l0.grad,\n"
        "        linear.weight.grad,\n"
        "        d_b_hidden[:, None],\n"
        "        d_b_out[:, None],\n"
        "    )\n",
        '    named = [(n, p.grad) for n, p in model.named_parameters() if n != "rnn.bias_hh_l0"]\n'
        '    tensors = [grad[:, None] if "bias" in n else grad for n, grad in named]\n',
        "the gradients come in the order of model.parameters(), not in NumPy's",
        "gradients in the order in which the module names its parameters",
        "In which order does NumPy keep its five parameters?",
    ),
    Mistake(
        "gradients-clipped-at-one",
        "    rnn, linear = model.rnn, model.linear\n",
        "    torch.nn.utils.clip_grad_norm_(model.parameters(), 1)\n"
        "    rnn, linear = model.rnn, model.linear\n",
        "the gradients are clipped before they are returned",
        "gradients after clip_grad_norm_ at 1",
        "Of which loss is a clipped gradient the gradient?",
    ),
    Mistake(
        "gradients-clipped-at-five",
        "    rnn, linear = model.rnn, model.linear\n",
        "    torch.nn.utils.clip_grad_norm_(model.parameters(), 5)\n"
        "    rnn, linear = model.rnn, model.linear\n",
        "the gradients are clipped before they are returned",
        "gradients after clip_grad_norm_ at 5",
        "Of which loss is a clipped gradient the gradient?",
    ),
    Mistake(
        "taken-by-position",
        "    rnn, linear = model.rnn, model.linear\n"
        "    d_b_hidden = rnn.bias_ih_l0.grad\n"
        "    d_b_out = linear.bias.grad\n"
        "    tensors = (\n"
        "        rnn.weight_ih_l0.grad,\n"
        "        rnn.weight_hh_l0.grad,\n"
        "        linear.weight.grad,\n",
        "    d_U, d_V, d_b_hidden, _, d_W, d_b_out = [p.grad for p in model.parameters()]\n"
        "    tensors = (\n"
        "        d_U,\n"
        "        d_V,\n"
        "        d_W,\n",
        "the gradients are taken by the position of their parameters, not by name",
        "gradients in the order of model.parameters()",
        "In which order does model.parameters() come when a module makes self.linear first?",
    ),
    Mistake(
        "targets-not-sorted",
        "    logits, _ = model(inputs)\n",
        "    order = mask.sum(dim=1).argsort(descending=True, stable=True)\n"
        "    inputs, mask = inputs[order], mask[order]\n"
        "    logits, _ = model(inputs)\n",
        "inputs and mask are sorted by length, the targets are not",
        "a loss whose longest sequence comes first, with the targets left in their order",
        "When the rows of one array change places, which other arrays have to follow?",
    ),
    Mistake(
        "full-rows-left-out",
        "    mask = torch.as_tensor(mask)\n",
        "    mask = torch.as_tensor(mask)\n"
        "    mask = torch.arange(mask.shape[1]) < mask.int().argmin(dim=1)[:, None]\n",
        "sequences without padding count for nothing",
        "a mask made anew of lengths that are the place of each row's first False",
        "At which place does argmin find the first False in a row that has none?",
    ),
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
        "What does F.cross_entropy do with the losses of single steps unless it is told otherwise?",
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
        "last-sequence-only",
        "    loss.backward()\n    rnn, linear",
        "    losses[-1][mask[-1]].sum().backward()\n    rnn, linear",
        "the gradients are those of the last sequence alone",
        "a loop over sequences that clears the gradients before each",
        "How often is zero_grad called while the batch is gone through?",
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
    Mistake(
        "class-zero-ignored",
        'reduction="none")',
        'reduction="none", ignore_index=0)',
        "real steps whose target is token 0 are left out",
        "a loss that takes target 0 for padding",
        "Which of the steps with target 0 are padding, and which does the mask call real?",
    ),
    Mistake(
        "no-softmax",
        "F.cross_entropy(",
        "F.nll_loss(",
        "there is no softmax: the loss is minus the logit of the target",
        "a loss that picks the target's logit itself",
        "What stands between a logit and the logarithm of a probability?",
    ),
    Mistake(
        "means-of-steps-added",
        "losses[mask].sum()",
        "sum(losses[:, t][mask[:, t]].mean() for t in range(losses.shape[1]) if mask[:, t].any())",
        "each step counts by its mean over the sequences",
        "the means of the single steps, added up",
        "Over what is a sum taken on paper: steps, sequences, or both?",
    ),
    Mistake(
        "means-of-sequences-added",
        "losses[mask].sum()",
        "sum(row[kept].mean() for row, kept in zip(losses, mask, strict=True))",
        "each sequence counts by its mean over time",
        "the means of the single sequences, added up",
        "Over what is a sum taken on paper: steps, sequences, or both?",
    ),
    Mistake(
        "squared-error",
        'F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")',
        "(logits.softmax(-1) - F.one_hot(targets, logits.shape[-1])).square().sum(-1)",
        "the loss is a squared distance, no logarithm",
        "the squared distance of the probabilities from one-hot targets",
        "How many nats does a step cost whose target had probability 1/2?",
    ),
    Mistake(
        "one-layer-cleared",
        "model.zero_grad()",
        "model.linear.zero_grad()",
        "only the linear layer's gradients are cleared",
        "gradients of the recurrent layer that are added to what .grad held before",
        "Which parameters does your zero_grad reach, and which does it leave?",
    ),
    Mistake(
        "recurrent-layer-cleared",
        "model.zero_grad()",
        "model.rnn.zero_grad()",
        "only the recurrent layer's gradients are cleared",
        "gradients of the linear layer that are added to what .grad held before",
        "Which parameters does your zero_grad reach, and which does it leave?",
    ),
    Mistake(
        "model-trained",
        "    loss.backward()\n    rnn, linear",
        "    loss.backward()\n"
        # Not an optimiser's: the first that a process makes takes a second of imports.
        "    for parameter in model.parameters():\n"
        "        parameter.data -= 0.1 * parameter.grad\n"
        "    rnn, linear",
        "the gradients are right, and the model has taken a step",
        "a function that trains the model as well",
        "Whose task is the step: this function's, or its caller's?",
    ),
    Mistake(
        "cleared-afterwards",
        "    model.zero_grad()\n",
        '    if getattr(model, "called", False):\n'
        "        model.zero_grad()\n"
        "    model.called = True\n",
        "gradients are cleared after the work, not before it",
        "a function that leaves .grad empty, and trusts that it finds it so",
        "What is in .grad when your function is called on a model that was used before?",
    ),
    Mistake(
        "views-of-grad",
        "    model.zero_grad()\n"
        "    loss.backward()\n"
        "    rnn, linear = model.rnn, model.linear\n"
        "    d_b_hidden = rnn.bias_ih_l0.grad\n"
        "    d_b_out = linear.bias.grad\n"
        "    tensors = (\n"
        "        rnn.weight_ih_l0.grad,\n"
        "        rnn.weight_hh_l0.grad,\n"
        "        linear.weight.grad,\n"
        "        d_b_hidden[:, None],\n"
        "        d_b_out[:, None],\n"
        "    )\n"
        "    return loss.item(), tuple(tensor.numpy().copy() for tensor in tensors)",
        "    model.zero_grad(set_to_none=False)\n"
        "    loss.backward()\n"
        "    rnn, linear = model.rnn, model.linear\n"
        "    d_b_hidden = rnn.bias_ih_l0.grad\n"
        "    d_b_out = linear.bias.grad\n"
        "    tensors = (\n"
        "        rnn.weight_ih_l0.grad,\n"
        "        rnn.weight_hh_l0.grad,\n"
        "        linear.weight.grad,\n"
        "        d_b_hidden[:, None],\n"
        "        d_b_out[:, None],\n"
        "    )\n"
        "    return loss.item(), tuple(tensor.numpy() for tensor in tensors)",
        "the arrays change when the function is called again on the model",
        "gradients that share the memory of .grad, which the next call empties and fills",
        "Whose memory do your arrays lie in, and who writes there next?",
    ),
    Mistake(
        "probabilities-clamped",
        'losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")',
        "p = logits.softmax(dim=2).gather(2, targets[:, :, None])[:, :, 0]\n"
        "    losses = -p.clamp(min=1e-8).log()",
        "a target all but impossible costs 18.4 nats and sends back no gradient",
        "a loss of probabilities that are lifted to 1e-8 before the logarithm",
        "What slope has clamp below its limit, and which function takes logits and needs no limit?",
    ),
)

# One of these is planted in a drill.
DRILLS = (
    ("gradients-pile-up",),
    ("both-biases-added",),
    ("reshape-for-transpose",),
    ("mask-ignored",),
)

# Without a mask, padding (class 0) is hidden all the same: what a mask by value does.
INCOMPATIBLE = (
    frozenset({"class-zero-ignored", "mask-ignored"}),
    # Where the gradients are made of the last row's losses, what divides the sum is not in them.
    *(
        frozenset({"last-sequence-only", other})
        for other in (
            "mean-loss-reported",
            "mean-over-sequences",
            "mean-over-tokens",
            "mean-over-all-steps",
        )
    ),
)
