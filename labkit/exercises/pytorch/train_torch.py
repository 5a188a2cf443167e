"""Exercise 6.4: train_torch, the training loop that every PyTorch program has."""

import torch  # noqa: F401  (the mistaken answers use it)
import torch.nn.functional as F

from labkit.engine import Case, Exercise, Mistake
from labkit.engine.drivers.pytorch import train
from labkit.exercises.pytorch._common import Trained, random_batch, random_params


def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats."""
    history = []
    for _ in range(epochs):
        total, n_sequences = 0.0, 0
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
            loss = losses[mask].sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
            n_sequences += len(inputs)
        history.append(total / n_sequences)
    return history


def cases(rng):
    """One batch first; then several, a smaller last one, padding, other optimisers; no epoch."""

    def case(label, lengths, batch_size, epochs=2, optimizer=("SGD", 0.05), sizes=(4, 6)):
        data = random_batch(rng, lengths, sizes[1])
        args = random_params(rng, *sizes), *data, batch_size, optimizer, epochs
        return Case(label, *args, driver=train)

    return [
        case("one epoch of one sequence", [4], 1, epochs=1),
        case("two epochs of one batch", [4, 4, 4], 3),
        case("one epoch of two batches, with padding", [3, 5, 1, 4], 2, epochs=1),
        case("a last batch that is smaller", [5, 2, 4, 3, 1], 3),
        case("Adam", [4, 2, 3], 2, optimizer=("Adam", 0.01)),
        case("no epoch at all", [3, 2], 2, epochs=0),
    ]


EXERCISE = Exercise(
    answer=train_torch,
    cases=cases,
    returns=Trained(),
    number="6.4",
    minutes=15,
    difficulty=2,
    points=5,
    hints=(
        "Go through the loader `epochs` times. Every batch gives one loss, summed over its "
        "unmasked steps, and one step of the optimiser. At the end of an epoch, write down the "
        "losses of all its sequences, divided by how many sequences there were.",
        "The last batch may be smaller than the others. Is the mean of the batches' means then "
        "the mean over all sequences? What has to happen to the gradients between one batch's "
        "`backward` and the next? Which number belongs in the list: the loss with its graph, or "
        "a plain float?",
        "for each epoch: start a sum of losses and a count of sequences at zero\n\n"
        "for each batch: logits → summed loss under the mask → clear gradients → backward → "
        "step; add the loss and the number of sequences\n\n"
        "after the batches: write down sum / count",
    ),
    mistakes=(
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
            "What does F.cross_entropy do with the losses of single steps unless it is told "
            "otherwise?",
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
            "            total += loss.item()\n",
            "            with torch.no_grad():\n"
            "                losses = F.cross_entropy(\n"
            "                    model(inputs)[0].transpose(1, 2), targets, reduction='none'\n"
            "                )\n"
            "            total += losses[mask].sum().item()\n",
            "each loss is taken after its step",
            "a loop that computes the loss again with the new parameters",
            "Which parameters made the loss whose gradient you follow?",
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
    ),
    incompatible=(
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
    ),
)
