"""Metadata of the package. The version comes from openapi-generator-config.yaml, through the generated package."""

import re
from pathlib import Path

from setuptools import find_packages, setup

ROOT = Path(__file__).parent
VERSION = re.search(
    r'^__version__ = "(.+)"', (ROOT / "talon_one/__init__.py").read_text("utf-8"), re.MULTILINE
)[1]
# A picture of the repository cannot be shown elsewhere.
DESCRIPTION = re.sub(r"!\[.*\]\(docs/.*\)\n\n", "", (ROOT / "README.md").read_text("utf-8"))

setup(
    name="talon-one",
    version=VERSION,
    description="Python SDK for the Talon.One API: promotions, coupons, loyalty, with a local emulator",
    long_description=DESCRIPTION,
    long_description_content_type="text/markdown",
    author="The talon-one authors",
    keywords=[
        "talon.one",
        "promotions",
        "coupons",
        "discounts",
        "loyalty",
        "referrals",
        "sdk",
        "api client",
    ],
    project_urls={
        "Talon.One": "https://www.talon.one",
        "API reference of Talon.One": "https://docs.talon.one",
    },
    license_expression="MIT",
    license_files=["LICENSE"],
    python_requires=">=3.10",
    packages=find_packages(include=["talon_one", "talon_one.*"]),
    package_data={
        "talon_one": ["py.typed", "description.json", "api/*.pyi", "emulator/window/static/*"]
    },
    install_requires=[
        "urllib3>=1.26.15,<3",
        "python-dateutil>=2.9",
        "six>=1.16",
        "certifi",
    ],
    extras_require={
        "cli": ["click>=8.1", "rich>=13"],
        "dask": ["distributed>=2024.8"],
        "emulator": [
            "starlette>=0.40",
            "uvicorn>=0.30",
            "PyYAML>=6.0.1",
            "jsonschema-rs>=0.37.1",
            "simpleeval>=1.0.0",
        ],
    },
    entry_points={
        "console_scripts": ["talon-one = talon_one.cli:main"],
        "pytest11": ["talon_one_emulator = talon_one.emulator.pytest_plugin"],
    },
    classifiers=[
        "Development Status :: 4 - Beta",
        "Intended Audience :: Developers",
        "Natural Language :: English",
        "Operating System :: POSIX :: Linux",
        "Programming Language :: Python",
        "Programming Language :: Python :: 3",
        "Programming Language :: Python :: 3 :: Only",
        "Programming Language :: Python :: 3.10",
        "Programming Language :: Python :: 3.11",
        "Programming Language :: Python :: 3.12",
        "Programming Language :: Python :: 3.13",
        "Programming Language :: Python :: Implementation :: CPython",
        "Topic :: Internet :: WWW/HTTP",
        "Topic :: Office/Business",
        "Topic :: Software Development :: Libraries :: Python Modules",
        "Topic :: Software Development :: Testing :: Mocking",
        "Typing :: Typed",
    ],
)
