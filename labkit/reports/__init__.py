"""Reports: text and HTML from the same verdict, and what a learner types to get them."""
