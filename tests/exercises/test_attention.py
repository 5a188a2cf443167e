"""Lab 12: answers written by hand, and what else must hold in the lab."""

import numpy as np
import pytest
from attention_answers import looks, vectors
from by_hand import Answers

from labkit import reference

ANSWERS = Answers(
    "12_attention",
    {
        "attention": (looks.ATTENTION_RIGHT, looks.ATTENTION_WRONG),
        "attention_backward": (looks.BACKWARD_RIGHT, looks.BACKWARD_WRONG),
        "causal_mask": (looks.MASKS_RIGHT, looks.MASKS_WRONG),
        "positions": (vectors.POSITIONS_RIGHT, vectors.POSITIONS_WRONG),
        "split_heads": (vectors.SPLIT_RIGHT, vectors.SPLIT_WRONG),
        "merge_heads": (vectors.MERGE_RIGHT, vectors.MERGE_WRONG),
        "layer_norm": (vectors.NORM_RIGHT, vectors.NORM_WRONG),
        "layer_norm_backward": (vectors.BACK_RIGHT, vectors.BACK_WRONG),
    },
)
test_right_answers_pass, test_wrong_answers_are_named, test_number = ANSWERS.tests()


@pytest.mark.parametrize("masked", [False, True])
def test_attention_and_its_gradients_are_those_of_torch(masked):
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(0)
    q, k, v = (rng.normal(size=(2, 3, n, d)) for n, d in ((4, 6), (5, 6), (5, 7)))
    mask = rng.random((2, 1, 4, 5)) < 0.6 if masked else None
    if masked:
        mask[..., 0] = True
    output, weights = reference.attention(q, k, v, mask)
    tensors = [torch.tensor(a, requires_grad=True) for a in (q, k, v)]
    theirs = torch.nn.functional.scaled_dot_product_attention(
        *tensors, attn_mask=None if mask is None else torch.from_numpy(mask)
    )
    np.testing.assert_allclose(output, theirs.detach().numpy(), rtol=0, atol=1e-10)
    d_output = rng.normal(size=output.shape)
    theirs.backward(torch.from_numpy(d_output))
    grads = reference.attention_backward(d_output, q, k, v, weights)
    for grad, tensor in zip(grads, tensors, strict=True):
        np.testing.assert_allclose(grad, tensor.grad.numpy(), rtol=0, atol=1e-10)


def test_layer_norm_and_its_gradients_are_those_of_torch():
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(1)
    x, d_y = rng.normal(size=(2, 3, 4, 6)) * 3 + 1
    given = [x, *rng.normal(size=(2, 6))]
    tensors = [torch.tensor(a, requires_grad=True) for a in given]
    theirs = torch.nn.functional.layer_norm(tensors[0], (6,), *tensors[1:])
    theirs.backward(torch.from_numpy(d_y))
    np.testing.assert_allclose(reference.layer_norm(*given), theirs.detach().numpy(), atol=1e-10)
    grads = reference.layer_norm_backward(d_y, x, given[1])
    for grad, tensor in zip(grads, tensors, strict=True):
        np.testing.assert_allclose(grad, tensor.grad.numpy(), rtol=0, atol=1e-10)
