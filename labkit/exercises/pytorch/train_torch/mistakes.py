"""Table of data: mistakes of train_torch, edits of its answer. No answer, no cases."""

import torch

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "gradients-clipped-at-one",
        "            optimizer.step()\n",
        "            torch.nn.utils.clip_grad_norm_(model.parameters(), 1)\n"
        "            optimizer.step()\n",
        "the gradients are clipped before the step",
        "a loop with clip_grad_norm_ at 1",
        "Which line of the contract asks for clipping?",
    ),
    Mistake(
        "gradients-clipped-at-five",
        "            optimizer.step()\n",
        "            torch.nn.utils.clip_grad_norm_(model.parameters(), 5)\n"
        "            optimizer.step()\n",
        "the gradients are clipped before the step",
        "a loop with clip_grad_norm_ at 5",
        "Which line of the contract asks for clipping?",
    ),
    Mistake(
        "full-rows-left-out",
        "            loss = losses[mask].sum()\n",
        "            mask = torch.arange(mask.shape[1]) < mask.int().argmin(dim=1)[:, None]\n"
        "            loss = losses[mask].sum()\n",
        "sequences without padding count for nothing",
        "a mask made anew of lengths that are the place of each row's first False",
        "At which place does argmin find the first False in a row that has none?",
    ),
    Mistake(
        "targets-not-sorted",
        "            logits, _ = model(inputs)\n",
        "            order = mask.sum(dim=1).argsort(descending=True, stable=True)\n"
        "            inputs, mask = inputs[order], mask[order]\n"
        "            logits, _ = model(inputs)\n",
        "inputs and mask are sorted by length, the targets are not",
        "batches whose longest sequence comes first, with the targets left in their order",
        "When the rows of one array change places, which other arrays have to follow?",
    ),
    Mistake(
        "gradients-pile-up",
        "            optimizer.zero_grad()\n",
        "",
        "every step uses the gradients of all batches so far",
        "a loop that never clears the gradients",
        "Does backward() replace what is in .grad, or add to it?",
    ),
    # The same comes of clearing the gradients between backward and step.
    Mistake(
        "nothing-learned",
        "            optimizer.step()\n",
        "",
        "the parameters never change",
        "a loop whose steps are missing, or find their gradients already cleared",
        "What is in .grad at the moment when optimizer.step() runs, and where does it run?",
    ),
    Mistake(
        "step-once-an-epoch",
        "            optimizer.step()\n"
        "            total += loss.item()\n"
        "            n_sequences += len(inputs)\n",
        "            total += loss.item()\n"
        "            n_sequences += len(inputs)\n"
        "        optimizer.step()\n",
        "there is one step an epoch, with the last batch's gradient",
        "a loop whose step comes after the batches",
        "How many steps does an epoch of three batches have?",
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
        "each batch's loss is a mean over its tokens",
        "a loop whose loss is averaged over the unmasked steps",
        "The step is on the loss summed over the batch. Which reduction do you use?",
    ),
    Mistake(
        "default-reduction",
        'reduction="none")\n            loss = losses[mask].sum()',
        'reduction="mean")\n            loss = losses',
        "cross_entropy's own mean, over every step and without the mask",
        "a loss that is what F.cross_entropy returns by default",
        "What does F.cross_entropy do with the losses of single steps unless it is told otherwise?",
    ),
    Mistake(
        "step-on-mean-over-sequences",
        "loss.backward()",
        "(loss / len(inputs)).backward()",
        "the steps are too small by the size of the batch",
        "a loop that steps on the mean loss of the batch",
        "Of which loss does the contract take the gradient: the batch's sum or its mean?",
    ),
    Mistake(
        "step-on-mean-over-tokens",
        "loss.backward()",
        "(loss / mask.sum()).backward()",
        "the steps are too small by the number of tokens in the batch",
        "a loop that steps on the mean loss of the batch's tokens",
        "Of which loss does the contract take the gradient: the batch's sum or a mean?",
    ),
    Mistake(
        "mean-of-batch-means",
        "            total += loss.item()\n            n_sequences += len(inputs)\n",
        "            total += loss.item() / len(inputs)\n            n_sequences += 1\n",
        "a small last batch counts as much as a full one",
        "the mean of the batches' means",
        "With batches of 3 and 2, by how much does each sequence count?",
    ),
    Mistake(
        "mean-over-batches",
        "n_sequences += len(inputs)",
        "n_sequences += 1",
        "the sum of losses is divided by the number of batches",
        "the mean loss of a batch, not of a sequence",
        "Which count turns a sum over sequences into a mean per sequence?",
    ),
    Mistake(
        "mean-per-token",
        "n_sequences += len(inputs)",
        "n_sequences += mask.sum().item()",
        "the losses are per token, not per sequence",
        "a mean over the unmasked steps",
        "Which count turns a sum over sequences into a mean per sequence?",
    ),
    Mistake(
        "sum-of-the-epoch",
        "history.append(total / n_sequences)",
        "history.append(total)",
        "the losses are sums over the epoch, not means",
        "a list of the epochs' summed losses",
        "By what is a sum divided to become a mean per sequence?",
    ),
    Mistake(
        "last-batch-only",
        "            total += loss.item()\n            n_sequences += len(inputs)\n",
        "            total = loss.item()\n            n_sequences = len(inputs)\n",
        "only the last batch of each epoch is written down",
        "the mean loss of an epoch's last batch",
        "What happens to the losses of the batches before the last one?",
    ),
    Mistake(
        "sum-never-starts-again",
        "    for _ in range(epochs):\n        total, n_sequences = 0.0, 0\n",
        "    total, n_sequences = 0.0, 0\n    for _ in range(epochs):\n",
        "from the second epoch on, earlier epochs are mixed in",
        "a running mean over all epochs so far",
        "Where do the sum and the count start, and how often should they?",
    ),
    Mistake(
        "loss-after-the-step",
        "            optimizer.step()\n",
        "            optimizer.step()\n"
        "            with torch.no_grad():\n"
        "                losses = F.cross_entropy(\n"
        "                    model(inputs)[0].transpose(1, 2), targets, reduction='none'\n"
        "                )\n"
        "            loss = losses[mask].sum()\n",
        "each loss is taken after its step",
        "a loop that computes the loss again with the new parameters",
        "Which parameters made the loss whose gradient you follow?",
    ),
    Mistake(
        "measured-after-the-epoch",
        "            total += loss.item()\n            n_sequences += len(inputs)\n",
        "        for inputs, targets, mask in loader:\n"
        "            logits, _ = model(inputs)\n"
        "            losses = F.cross_entropy(logits.transpose(1, 2), targets, "
        'reduction="none")\n'
        "            total += losses[mask].sum().item()\n"
        "            n_sequences += len(inputs)\n",
        "the losses of an epoch are measured when all its steps are done",
        "a loop that trains first and evaluates afterwards",
        "With which parameters is the loss of the first batch taken: those before its "
        "step, or later?",
    ),
    Mistake(
        "one-entry-a-batch",
        "        history.append(total / n_sequences)",
        "            history.append(total / n_sequences)",
        "the list has an entry for each batch, not for each epoch",
        "a list that grows inside the loop over batches",
        "In which of the two loops does an epoch end?",
    ),
    Mistake(
        "returns-after-one-epoch",
        "    return history",
        "        return history",
        "training stops after the first epoch",
        "a loop that returns at the end of its first round",
        "How far is your return indented?",
    ),
    Mistake(
        "losses-are-tensors",
        "loss.item()",
        "loss",
        "the list holds tensors, not floats",
        "a list of losses that drag their graphs along",
        "What turns a tensor with one entry into a Python number?",
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
        "cleared-once-an-epoch",
        "    for _ in range(epochs):\n"
        "        total, n_sequences = 0.0, 0\n"
        "        for inputs, targets, mask in loader:\n"
        "            logits, _ = model(inputs)\n"
        "            losses = F.cross_entropy(logits.transpose(1, 2), targets, "
        'reduction="none")\n'
        "            loss = losses[mask].sum()\n"
        "            optimizer.zero_grad()\n",
        "    for _ in range(epochs):\n"
        "        total, n_sequences = 0.0, 0\n"
        "        optimizer.zero_grad()\n"
        "        for inputs, targets, mask in loader:\n"
        "            logits, _ = model(inputs)\n"
        "            losses = F.cross_entropy(logits.transpose(1, 2), targets, "
        'reduction="none")\n'
        "            loss = losses[mask].sum()\n",
        "gradients are cleared once an epoch, not once a batch",
        "a loop whose zero_grad stands before the batches",
        "What is in .grad when the second batch calls backward()?",
    ),
    Mistake(
        "one-step-with-all-gradients",
        "            optimizer.zero_grad()\n"
        "            loss.backward()\n"
        "            optimizer.step()\n"
        "            total += loss.item()\n"
        "            n_sequences += len(inputs)\n",
        "            loss.backward()\n"
        "            total += loss.item()\n"
        "            n_sequences += len(inputs)\n"
        "        optimizer.step()\n"
        "        optimizer.zero_grad()\n",
        "there is one step an epoch, with the gradients of all batches",
        "a loop whose step and zero_grad come after the batches",
        "How many steps does an epoch of three batches have?",
    ),
    Mistake(
        "total-never-starts-again",
        "    for _ in range(epochs):\n        total, n_sequences = 0.0, 0\n",
        "    total = 0.0\n    for _ in range(epochs):\n        n_sequences = 0\n",
        "from the second epoch on, earlier losses are added in",
        "a sum over all epochs so far, divided by the sequences of one",
        "Where does the sum start, and how often should it?",
    ),
    Mistake(
        "divided-by-the-last-batch",
        "history.append(total / n_sequences)",
        "history.append(total / len(inputs))",
        "the sum of losses is divided by the size of the last batch",
        "a loop that divides by len(inputs) after the batches",
        "How many sequences did the epoch see?",
    ),
    Mistake(
        "one-epoch-too-many",
        "range(epochs)",
        "range(epochs + 1)",
        "there is one epoch too many",
        "a loop over epochs + 1 rounds",
        "With epochs=0, how often should the loader be read?",
    ),
    Mistake(
        "gradients-clipped",
        "            optimizer.step()\n",
        "            torch.nn.utils.clip_grad_norm_(model.parameters(), 0.25)\n"
        "            optimizer.step()\n",
        "the gradients are clipped before the step",
        "a loop with clip_grad_norm_ at 0.25",
        "Which line of the contract asks for clipping?",
    ),
    Mistake(
        "uphill",
        "loss.backward()",
        "(-loss).backward()",
        "the steps go up the slope",
        "a loop that calls backward on minus the loss",
        "Does the loss fall from epoch to epoch?",
    ),
    Mistake(
        "state-carried-over",
        "    history = []\n"
        "    for _ in range(epochs):\n"
        "        total, n_sequences = 0.0, 0\n"
        "        for inputs, targets, mask in loader:\n"
        "            logits, _ = model(inputs)\n",
        "    history, hidden = [], None\n"
        "    for _ in range(epochs):\n"
        "        total, n_sequences = 0.0, 0\n"
        "        for inputs, targets, mask in loader:\n"
        "            if hidden is not None and hidden.shape[1] != len(inputs):\n"
        "                hidden = None\n"
        "            logits, hidden = model(inputs, hidden)\n"
        "            hidden = hidden.detach()\n",
        "the hidden state goes on from batch to batch",
        "a loop that starts each batch where the last one of its size ended",
        "From which state does a sequence start, whatever the batch before held?",
    ),
    Mistake(
        "state-carried-in-an-epoch",
        "    history = []\n"
        "    for _ in range(epochs):\n"
        "        total, n_sequences = 0.0, 0\n"
        "        for inputs, targets, mask in loader:\n"
        "            logits, _ = model(inputs)\n",
        "    history = []\n"
        "    for _ in range(epochs):\n"
        "        total, n_sequences, hidden = 0.0, 0, None\n"
        "        for inputs, targets, mask in loader:\n"
        "            if hidden is not None and hidden.shape[1] != len(inputs):\n"
        "                hidden = None\n"
        "            logits, hidden = model(inputs, hidden)\n"
        "            hidden = hidden.detach()\n",
        "within an epoch the hidden state goes on from batch to batch",
        "a loop that starts each batch where the last one of its epoch ended",
        "From which state does a sequence start, whatever the batch before held?",
    ),
    Mistake(
        "mean-over-tokens-times-size",
        "losses[mask].sum()\n"
        "            optimizer.zero_grad()\n"
        "            loss.backward()\n"
        "            optimizer.step()\n"
        "            total += loss.item()\n",
        "losses[mask].mean()\n"
        "            optimizer.zero_grad()\n"
        "            loss.backward()\n"
        "            optimizer.step()\n"
        "            total += loss.item() * len(inputs)\n",
        "each batch's loss is a mean over its tokens, then counted by sequences",
        "means over tokens, weighted with the size of the batch",
        "Which reduction gives the loss that one sequence costs?",
    ),
    Mistake(
        "mean-over-all-steps-times-size",
        "losses[mask].sum()\n"
        "            optimizer.zero_grad()\n"
        "            loss.backward()\n"
        "            optimizer.step()\n"
        "            total += loss.item()\n",
        "(losses * mask).mean()\n"
        "            optimizer.zero_grad()\n"
        "            loss.backward()\n"
        "            optimizer.step()\n"
        "            total += loss.item() * len(inputs)\n",
        "each batch's loss is a mean over all steps, then counted by sequences",
        "means over all steps, padded ones too, weighted with the size of the batch",
        "Which reduction gives the loss that one sequence costs?",
    ),
    Mistake(
        "reported-means-of-tokens",
        "total += loss.item()",
        "total += losses[mask].mean().item() * len(inputs)",
        "the losses written down are per token, the steps are right",
        "a history of means over tokens, weighted with the size of the batch",
        "By what is the summed loss of a batch divided to become one of a sequence?",
    ),
    Mistake(
        "only-the-last-layer-cleared",
        "optimizer.zero_grad()",
        "model.linear.zero_grad()",
        "only the linear layer's gradients are cleared",
        "a loop in which the recurrent layer's gradients pile up",
        "Which parameters does your zero_grad reach, and which does it leave?",
    ),
    Mistake(
        "one-epoch-at-least",
        "range(epochs)",
        "range(max(1, epochs))",
        "no epoch at all trains for one",
        "a loop that looks at the number of epochs at its end",
        "With epochs=0, how often should the loader be read?",
    ),
    Mistake(
        "batches-all-alike",
        "history.append(total / n_sequences)",
        "history.append(total / (len(loader) * len(inputs)))",
        "all batches are taken to be as large as the last one",
        "a loop that divides by the number of batches times the size of the last",
        "When the last batch is smaller than the others, how many sequences do you count?",
    ),
    Mistake(
        "state-carried-whatever-the-size",
        "        total, n_sequences = 0.0, 0\n"
        "        for inputs, targets, mask in loader:\n"
        "            logits, _ = model(inputs)\n",
        "        total, n_sequences, hidden = 0.0, 0, None\n"
        "        for inputs, targets, mask in loader:\n"
        "            logits, hidden = model(inputs, hidden)\n"
        "            hidden = hidden.detach()\n",
        "the hidden state goes on to the next batch, which may hold fewer sequences",
        "a loop that hands each batch the last hidden state of the one before",
        "From which state does a sequence start, whatever the batch before held?",
    ),
    Mistake(
        "targets-overwritten",
        "            logits, _ = model(inputs)\n",
        "            targets[~mask] = -100\n            logits, _ = model(inputs)\n",
        "the caller's targets are overwritten where the mask is False",
        "a loop that writes -100 into the batches it is given",
        "Which assignment makes a new tensor, and which writes into the one in the caller's list?",
    ),
    Mistake(
        "size-of-the-data-set",
        "history.append(total / n_sequences)",
        "size = len(getattr(loader, 'dataset', range(n_sequences)))\n"
        "        history.append(total / size)",
        "the mean is taken over the data set, also over sequences that no batch held",
        "a loop that divides by len(loader.dataset) where there is one",
        "A loader may leave out a last, smaller batch: how many sequences were then read?",
    ),
    Mistake(
        "batches-kept",
        "    history = []\n",
        "    loader = list(loader)\n    history = []\n",
        "the loader is gone through once, and its batches serve every epoch",
        "training on a list of what the loader gave at first",
        "What does a loader that shuffles give the second time, and do you ask it again?",
    ),
    Mistake(
        "batches-all-as-the-first",
        "            n_sequences += len(inputs)\n",
        "            first = first if n_sequences else len(inputs)\n"
        "            n_sequences += first\n",
        "all batches are taken to be as large as the first one",
        "a loop that multiplies the number of batches with the size of the first",
        "How many sequences does the last batch hold, when the batch size does not "
        "divide their number?",
    ),
)

INCOMPATIBLE = (
    # Without the full rows, no case tells whether a state outlives its epoch.
    frozenset({"full-rows-left-out", "state-carried-in-an-epoch"}),
    # The first moves the line to whose indentation the second adds.
    frozenset({"step-once-an-epoch", "one-entry-a-batch"}),
    frozenset({"one-step-with-all-gradients", "one-entry-a-batch"}),
    # Gradients that are cleared once and used once are those of all batches.
    frozenset({"cleared-once-an-epoch", "step-once-an-epoch"}),
    # Without a second epoch, nothing is ever cleared of gradients.
    frozenset({"cleared-once-an-epoch", "returns-after-one-epoch"}),
    # The number of sequences plays no part, whether it starts again or not.
    frozenset({"total-never-starts-again", "sum-of-the-epoch"}),
    frozenset({"total-never-starts-again", "divided-by-the-last-batch"}),
    # Together they are loss-after-the-step with step-on-mean-over-tokens.
    frozenset({"loss-after-the-step", "mean-over-tokens"}),
    # The loss of the steps is not the one that is written down.
    frozenset({"measured-after-the-epoch", "step-on-mean-over-tokens"}),
    # Together they are mean-over-tokens-times-size.
    frozenset({"reported-means-of-tokens", "step-on-mean-over-tokens"}),
    frozenset({"reported-means-of-tokens", "mean-over-tokens"}),
    # After one epoch nothing tells how many there would have been.
    frozenset({"one-epoch-at-least", "returns-after-one-epoch"}),
    # In one epoch alone, a state that starts anew in each is carried all the same.
    frozenset({"state-carried-in-an-epoch", "returns-after-one-epoch"}),
    frozenset({"batches-all-alike", "total-never-starts-again"}),
    # A mean leaves out the targets that are -100: together they are one over the unmasked steps.
    frozenset({"default-reduction", "targets-overwritten"}),
)

# What the edits use and the answer does not.
SCOPE = {"torch": torch}

# Exercises that this one repeats or calls: their mistakes are made here too.
KIN = ("torch_gradients",)
