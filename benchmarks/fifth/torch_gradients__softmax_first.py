# exercise: torch_gradients
# right: no
# wrong: The logits are made probabilities before F.cross_entropy, which takes softmax itself: softmax acts twice.
# lines: 19
def torch_gradients(model, inputs, targets, mask):
    """(loss, grads) of one batch, by autograd, in NumPy's form.

    model                  a module with .rnn, .linear; model(inputs) gives (logits,
                           hidden)
    inputs, targets, mask  (B, T), NumPy arrays or tensors, int64 and bool; mask is
                           True on the first steps of each row, which count
    returns                loss, a Python float: -ln p(target) summed where mask is
                           True; grads, (d_U, d_V, d_W, d_b_hidden, d_b_out): NumPy
                           arrays in the shapes of the parameters, of this loss alone
    """
    as_t = lambda a: a if torch.is_tensor(a) else torch.from_numpy(a)
    inputs, targets, mask = as_t(inputs), as_t(targets), as_t(mask)
    model.zero_grad()
    o = model(inputs)[0].softmax(dim=-1)
    loss = sum(
        F.cross_entropy(o[b][mask[b]], targets[b][mask[b]], reduction="sum") for b in range(len(o))
    )
    loss.backward()
    g = {name: p.grad.clone().numpy() for name, p in model.named_parameters()}
    d_U, d_V, d_W = g["rnn.weight_ih_l0"], g["rnn.weight_hh_l0"], g["linear.weight"]
    return loss.item(), (d_U, d_V, d_W, g["rnn.bias_ih_l0"][:, None], g["linear.bias"][:, None])
