"""Every widget in turn, fresh."""

import pytest
from widget_gallery import MADE


@pytest.fixture(params=MADE)
def widget(request):
    """Each widget in turn, fresh."""
    return MADE[request.param]()
