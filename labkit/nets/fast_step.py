"""One training step, as fast as NumPy allows: forward, BPTT, joint-norm clip, update.

The same network as `labkit.reference.forward_batch` and `backward_batch`, and the same numbers
to rounding; only the order of the work differs. What makes it fast, most of it first:

- a one-hot product is the gather of one column of U, and its gradient touches that column only;
- the inputs are projected before the scan, so that a time step is one product and one tanh;
- after the backward scan each weight's gradient is one product over all time steps;
- arrays are time-major, so that a step reads and writes memory that lies together;
- every array is kept from step to step, every operation writes into one that exists (a fresh
  array costs page faults, `a.dot(b, out)` less than half of the call `a @ b`);
- parameters and gradients are two flat vectors: clipping and updating are three calls, not 15;
- with few words, the logits are (C, T·B): softmax then runs along the short axis, in step.

Tried and left out: one product with the block matrix (V b U), on rows that hold state and one-hot
word, saves a call a time step. It gains at B = 1 and loses at every other size, where rows that are
longer than the states cost more than the call; two layouts of the parameters are not worth it.
"""

import math

import numpy as np

from labkit.nets.training import Adam

FEW_WORDS = 256  # up to here U's gradient is a product with one-hot vectors, and dense


class FastStep:
    """A network that trains in place.

        step = FastStep(init_rnn(100, 8000, rng), dtype=np.float32)
        loss = step(inputs, targets, lr=0.1, max_norm=1.0)

    Arguments:
        params: (U, V, W, b_hidden, b_out), shapes (H, C), (H, H), (C, H), (H, 1), (C, 1);
            copied, never changed.
        dtype: float64 or float32, of everything that is computed.
        adam: steps by Adam instead of plain SGD.

    After a step, `step.params` are the parameters in the course's shapes (views: copy them to
    keep them), `step.state` is the last hidden state (B, H) and `step.norm` the gradient's.
    """

    def __init__(self, params, dtype=np.float64, adam=False):
        H, C = params[0].shape
        self.dtype, self.adam = np.dtype(dtype), Adam() if adam else None
        self.few = C <= FEW_WORDS
        self._dense_u = self.few or adam
        # U lies transposed, one row for each word. It is in the flat vector when every
        # entry is updated, and beside it when most are not.
        self._shapes = [(H, H), (C, H), (H,), (C,)] + ([(C, H)] if self._dense_u else [])
        size = sum(math.prod(shape) for shape in self._shapes)
        self._flat, self._grad = np.zeros(size, dtype), np.zeros(size, dtype)
        self._V, self._W, self._b_hidden, self._b_out, *u = self._cut(self._flat)
        self._dV, self._dW, self._db_hidden, self._db_out, *du = self._cut(self._grad)
        self._U = u[0] if u else np.zeros((C, H), dtype)
        self._dU = du[0] if du else None
        for own, given in zip(self.params, params, strict=True):
            own[...] = given
        self._buffers = {}
        self.state, self.norm = None, 0.0

    @property
    def params(self):
        """(U, V, W, b_hidden, b_out) in the course's shapes: views of what is being trained."""
        return (self._U.T, self._V, self._W, self._b_hidden[:, None], self._b_out[:, None])

    @property
    def grads(self):
        """The gradients of the last loss, before clipping, in the order and shapes of params."""
        d_U = self._dU
        if d_U is None:
            d_U = np.zeros_like(self._U)
            d_U[self._touched] = self._d_rows
        parts = d_U.T, self._dV, self._dW, self._db_hidden[:, None], self._db_out[:, None]
        return tuple(part.copy() for part in parts)

    def __call__(self, inputs, targets, lr, max_norm=None, *, mask=None, state=None, weight=1.0):
        """One step on one batch.

        Arguments:
            inputs, targets: token indices (B, T), integers.
            lr: learning rate.
            max_norm: limit for the joint norm of all five gradients; None clips nothing.
            mask: booleans (B, T), True on the steps that count; None counts all.
            state: hidden state before the first input, (B, H); None is zero.
            weight: factor for the gradient before it is clipped, 1 / B for a mean over the
                sequences of a batch.

        Returns:
            the sum of -ln p(target) before the step, in nats, unweighted.
        """
        loss = self.loss_and_gradients(inputs, targets, mask=mask, state=state)
        self.update(lr, max_norm, weight)
        return loss

    def loss(self, inputs, targets, *, mask=None, state=None):
        """The summed loss alone, in nats: nothing is learned. Sets `state` as a step does."""
        work = self._buffer(inputs)
        self._forward(work, inputs, state)
        return self._read_out(work, targets, mask)

    def loss_and_gradients(self, inputs, targets, *, mask=None, state=None):
        """The summed loss, in nats; its gradients are in `grads` until the next call."""
        work = self._buffer(inputs)
        self._forward(work, inputs, state)
        loss = self._read_out(work, targets, mask)
        self._backward(work)
        return loss

    def update(self, lr, max_norm=None, weight=1.0):
        """Clip the gradients that `loss_and_gradients` left and take one step with them."""
        rows = None if self._dense_u else self._d_rows
        squares = self._grad.dot(self._grad)
        if rows is not None:
            squares += np.vdot(rows, rows)
        self.norm = weight * math.sqrt(squares)
        if max_norm is not None and self.norm > max_norm:
            weight *= max_norm / self.norm
        if self.adam is not None:
            (self._flat[...],) = self.adam.step((self._flat,), (self._grad * weight,), lr)
            return
        # The gradients are spent here: scaled in place they need no array of their own.
        np.multiply(self._grad, self.dtype.type(lr * weight), out=self._grad)
        self._flat -= self._grad
        if rows is not None:
            self._U[self._touched] -= self.dtype.type(lr * weight) * rows

    def _cut(self, flat):
        """Views of a flat vector, in the shapes of the parameters."""
        ends = np.cumsum([math.prod(shape) for shape in self._shapes])
        parts = np.split(flat, ends[:-1])
        return [part.reshape(s) for part, s in zip(parts, self._shapes, strict=True)]

    def _buffer(self, inputs):
        B, T = inputs.shape
        if (T, B) not in self._buffers:
            if len(self._buffers) > 64:  # sentences of every length: keep memory bounded
                self._buffers.clear()
            self._buffers[T, B] = _Buffers(T, B, self._W.shape, self)
        return self._buffers[T, B]

    def _forward(self, work, inputs, state):
        """Hidden states of all time steps. Here and below, a product has its result as out."""
        work.tokens.reshape(work.sizes)[...] = inputs.T
        # Rows of U for all tokens at once, straight to where the states will stand.
        self._U.take(work.tokens, axis=0, out=work.after, mode="clip")
        work.after += self._b_hidden
        work.states[0] = 0.0 if state is None else state
        V_T, past = self._V.T, work.past
        for before, now in work.forward_steps:
            before.dot(V_T, past)
            now += past
            np.tanh(now, now)
        self.state = work.states[-1].copy()

    def _read_out(self, work, targets, mask):
        """The loss; leaves d loss / d logits in work.logits."""
        logits, axis = work.logits, work.axis
        work.targets.reshape(work.sizes)[...] = targets.T
        if self.few:
            self._W.dot(work.after.T, logits)
            logits += self._b_out[:, None]
        else:
            work.after.dot(self._W.T, logits)
            logits += self._b_out
        logits -= np.maximum.reduce(logits, axis, out=work.largest, keepdims=True)
        of_targets = logits[work.at_targets]
        np.exp(logits, logits)
        total = np.add.reduce(logits, axis, out=work.total, keepdims=True)
        losses = np.log(total).ravel() - of_targets
        logits *= np.divide(1.0, total, out=total)
        logits[work.at_targets] -= 1
        if mask is None:
            return float(losses.sum())
        counts = np.ascontiguousarray(np.asarray(mask).T).ravel()
        logits *= counts.astype(self.dtype).reshape(total.shape)
        return float(losses[counts].sum())

    def _backward(self, work):
        """The scan from the last step to the first, then one product for every gradient."""
        d_logits = work.logits.T if self.few else work.logits
        d_logits.dot(self._W, work.from_logits)
        np.multiply(work.after, work.after, out=work.slope)
        np.subtract(1.0, work.slope, out=work.slope)
        self._scan_back(work)
        d_sum = work.from_logits
        d_sum.T.dot(work.before, self._dV)
        d_logits.T.dot(work.after, self._dW)
        work.ones.dot(d_sum, self._db_hidden)
        np.add.reduce(d_logits, 0, out=self._db_out)
        self._backward_into_u(work, d_sum)

    def _scan_back(self, work):
        """From what the logits send to each state, in place, to the gradient before each tanh."""
        V, future = self._V, work.past
        future[...] = 0.0
        for d_h, slope in work.backward_steps:
            d_h += future
            d_h *= slope  # from here on d_h is the gradient before the tanh
            d_h.dot(V, future)

    def _backward_into_u(self, work, d_sum):
        """A word's row of U gets the sum over all places where the word was read."""
        if self.few:
            one_hot = work.one_hot
            one_hot[...] = 0.0
            one_hot[work.tokens, work.places] = 1.0
            one_hot.dot(d_sum, self._dU)
            return
        order = work.tokens.argsort(kind="stable")
        in_order = work.tokens[order]
        starts = np.flatnonzero(np.r_[True, in_order[1:] != in_order[:-1]])
        self._touched = in_order[starts]
        self._d_rows = np.add.reduceat(d_sum[order], starts, axis=0)
        if self._dU is not None:
            self._dU[...] = 0.0
            self._dU[self._touched] = self._d_rows


class _Buffers:
    """The arrays of one step for one size of batch, and the views that the scans walk over.

    Flat ones have T·B rows, time-major: row t·B + b is sequence b at step t.
    """

    def __init__(self, T, B, shape, step):
        (C, H), N, dtype = shape, T * B, step.dtype
        self.sizes = (T, B)
        self.tokens, self.targets, self.places = (
            np.zeros(N, np.intp), np.zeros(N, np.intp), np.arange(N),
        )  # fmt: skip
        self.states = np.zeros((T + 1, B, H), dtype)
        self.before = self.states[:-1].reshape(N, H)
        self.after = self.states[1:].reshape(N, H)
        self.logits = np.zeros((C, N) if step.few else (N, C), dtype)
        self.axis = 0 if step.few else 1
        self.at_targets = (
            (self.targets, self.places) if step.few else (self.places, self.targets)
        )  # fmt: skip
        self.largest = np.zeros((1, N) if step.few else (N, 1), dtype)
        self.total = np.zeros_like(self.largest)
        self.from_logits, self.slope = np.zeros((N, H), dtype), np.zeros((N, H), dtype)
        self.ones = np.ones(N, dtype)
        self.one_hot = np.zeros((C, N), dtype) if step.few else None
        # One sequence is a vector, for which a product costs half of a one-row matrix's.
        shape = (-1, H) if B == 1 else (-1, B, H)
        states, d_h, slope = (
            a.reshape(shape) for a in (self.states, self.from_logits, self.slope)
        )  # fmt: skip
        self.past = np.zeros(shape[1:], dtype)
        self.forward_steps = list(zip(states[:-1], states[1:], strict=True))
        self.backward_steps = list(zip(d_h[::-1], slope[::-1], strict=True))
