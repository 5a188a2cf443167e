import numpy as np
import pytest

from labkit.numerics import (
    relative_error,
    semi_orthogonal,
    softmax,
    spectral_radius,
    with_spectral_radius,
)


@pytest.mark.parametrize(("rows", "cols"), [(5, 3), (3, 5), (4, 4), (1, 6), (1, 1)])
def test_rows_or_columns_are_orthonormal(rows, cols):
    matrix = semi_orthogonal(rows, cols, np.random.default_rng(0))
    product = matrix @ matrix.T if rows <= cols else matrix.T @ matrix
    assert matrix.shape == (rows, cols)
    np.testing.assert_allclose(product, np.eye(min(rows, cols)), atol=1e-12)


def test_the_draw_is_fixed_by_the_generator_and_leaves_global_state_alone():
    before = np.random.get_state()[1].copy()  # noqa: NPY002
    first = semi_orthogonal(4, 3, np.random.default_rng(7))
    assert np.array_equal(first, semi_orthogonal(4, 3, np.random.default_rng(7)))
    assert not np.allclose(first, semi_orthogonal(4, 3, np.random.default_rng(8)))
    assert np.array_equal(before, np.random.get_state()[1])  # noqa: NPY002


@pytest.mark.parametrize("shape", [(1, 1), (3, 3), (4, 2)])
def test_the_draw_is_uniform(shape):
    # Without the sign fix LAPACK fixes the sign of the diagonal, and these means are far from 0.
    rng = np.random.default_rng(1)
    draws = np.array([semi_orthogonal(*shape, rng) for _ in range(4000)])
    assert np.abs(draws.mean(axis=0)).max() < 0.06
    np.testing.assert_allclose((draws**2).mean(axis=0), 1 / max(shape), atol=0.02)


@pytest.mark.parametrize("rng", [None, 0, np.random, np.random.RandomState(0)])
def test_only_a_generator_will_do(rng):
    with pytest.raises(TypeError, match="default_rng"):
        semi_orthogonal(2, 2, rng)


@pytest.mark.parametrize(
    ("rows", "cols", "error", "words"),
    [(0, 2, ValueError, "rows"), (2, -1, ValueError, "cols"), (2.0, 2, TypeError, "rows"),
     (2, True, TypeError, "cols")],
)  # fmt: skip
def test_bad_sizes_are_named(rows, cols, error, words):
    with pytest.raises(error, match=words):
        semi_orthogonal(rows, cols, np.random.default_rng(0))


def test_relative_error_is_measured_against_the_larger():
    assert relative_error([3.0, 4.0], [3.0, 4.0]) == 0
    assert relative_error([3.0, 4.0], [-3.0, -4.0]) == 2
    assert relative_error([10.0, 0.0], [8.0, 0.0]) == pytest.approx(0.2)
    assert relative_error([8.0, 0.0], [10.0, 0.0]) == pytest.approx(0.2)
    assert relative_error([0.0, 0.0], [0.0, 0.0]) == 0
    assert relative_error(2.0, 1.0) == pytest.approx(0.5)


def test_relative_error_of_nan_fails_every_tolerance():
    assert not relative_error([1.0, np.nan], [1.0, 2.0]) < 1e9
    assert not relative_error([np.nan], [0.0]) < 1e9


def test_relative_error_never_broadcasts():
    with pytest.raises(ValueError, match=r"\(3, 1\) and \(1, 3\)"):
        relative_error(np.ones((3, 1)), np.ones((1, 3)))


def test_spectral_radius_counts_complex_and_negative_eigenvalues():
    assert spectral_radius([[0.0, -2.0], [2.0, 0.0]]) == pytest.approx(2.0)
    assert spectral_radius(np.diag([-3.0, 1.0])) == pytest.approx(3.0)
    assert spectral_radius(semi_orthogonal(6, 6, np.random.default_rng(0))) == pytest.approx(1.0)


@pytest.mark.parametrize("bad", [np.ones((2, 3)), np.ones(4), np.ones((0, 0)), [[np.nan]]])
def test_spectral_radius_refuses_what_has_none(bad):
    with pytest.raises(ValueError, match="spectral_radius needs"):
        spectral_radius(bad)


def test_with_spectral_radius_scales_a_copy():
    V = np.random.default_rng(0).normal(size=(5, 5))
    kept = V.copy()
    scaled = with_spectral_radius(V, 1.3)
    assert spectral_radius(scaled) == pytest.approx(1.3)
    np.testing.assert_allclose(scaled / V, scaled[0, 0] / V[0, 0])
    assert np.array_equal(V, kept)
    assert not with_spectral_radius(V, 0.0).any()


@pytest.mark.parametrize("radius", [-1.0, np.nan])
def test_a_radius_is_never_negative(radius):
    with pytest.raises(ValueError, match="radius must be 0 or more"):
        with_spectral_radius(np.eye(2), radius)


def test_a_nilpotent_matrix_cannot_be_scaled():
    for V in (np.zeros((2, 2)), [[0.0, 1.0], [0.0, 0.0]]):
        with pytest.raises(ValueError, match="every eigenvalue of V is 0"):
            with_spectral_radius(V, 1.0)


@pytest.mark.filterwarnings("error")
def test_softmax_sums_to_one_along_its_axis_even_at_a_thousand():
    x = np.array([[1000, 0, -1000], [1, 1, 1]])
    np.testing.assert_allclose(softmax(x, axis=1), [[1, 0, 0], [1 / 3, 1 / 3, 1 / 3]])
    np.testing.assert_allclose(softmax(x).sum(axis=0), 1)
    np.testing.assert_allclose(softmax([0.0, np.log(3)]), [0.25, 0.75])
